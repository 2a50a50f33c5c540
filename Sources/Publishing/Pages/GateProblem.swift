package import JournalModel

/// Something that must not be published, and the line of the page that has it.
package struct GateProblem: Error, Equatable, Sendable {
  package let secret: Leak.Secret
  package let line: String
}
