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

    private static let signatures: [(Self, [UInt8])] = [
      (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
      (.gif, Array("GIF87a".utf8)), (.gif, Array("GIF89a".utf8)),
    ]

    /// The form of a picture, by how its bytes begin; nil if they are no picture's.
    init?(pictureIn content: [UInt8]) {
      if let known = Self.signatures.first(where: { content.starts(with: $0.1) }) {
        self = known.0
      } else if content.starts(with: "RIFF".utf8), content.dropFirst(8).starts(with: "WEBP".utf8) {
        self = .webp
      } else {
        return nil
      }
    }
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
