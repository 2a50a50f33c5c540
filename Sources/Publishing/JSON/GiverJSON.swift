package import JournalModel

/// A host or sponsor for programs.
package struct GiverJSON: Encodable, Sendable {
  private let name: String
  private let `for`: String?
  private let days: [Int]

  package init(_ giver: Giver) {
    (name, `for`, days) = (giver.name, giver.purpose, giver.days)
  }
}
