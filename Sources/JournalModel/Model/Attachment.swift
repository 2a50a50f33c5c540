/// A picture or a log that is kept beside an entry.
package struct Attachment: Sendable, Equatable {
  /// From the top of the journal's tree.
  package let path: String
  /// By the end of its name; nil for a file that a person put there and that is of no form of ours.
  package let form: Form?

  /// Type of file that an attachment can be: every browser shows it, and runs nothing.
  package enum Form: String, Sendable, CaseIterable {
    case png, jpeg = "jpg", gif, webp, text = "txt", log

    /// Whether it is shown rather than linked.
    package var isPicture: Bool { self != .text && self != .log }
  }

  /// The largest, in bytes: 5 MB.
  package static let largest = 5_000_000

  /// An attachment that is in the journal.
  package init(path: String) {
    self.path = path
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    form = ending == "jpeg" ? .jpeg : Form(rawValue: ending)
  }
}
