/// A picture or a log that is kept beside an entry.
package struct Attachment: Sendable, Equatable {
  /// From the top of the journal's tree.
  package let path: String
  /// By the end of its name; nil for a file that a person put there and that is of no form of ours.
  package let form: Form?

  /// What an attachment can be: what every browser shows, and runs nothing.
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

/// A file that is to be kept beside an entry.
package struct NewAttachment: Sendable, Equatable {
  package let form: Attachment.Form
  package let content: [UInt8]

  /// Why a file cannot be kept.
  package enum Problem: Error, Equatable, Sendable {
    case empty
    case tooLarge(bytes: Int)
    /// Vector graphics and pages, which can carry scripts.
    case canRun
    case unknownForm
  }

  /// Takes a file; its form is told by its bytes, and by its name only whether a text is a log.
  package init(_ content: [UInt8], named name: String) throws(Problem) {
    guard !content.isEmpty else { throw .empty }
    guard content.count <= Attachment.largest else { throw .tooLarge(bytes: content.count) }
    self.content = content
    form = try Self.form(of: content, named: name)
  }

  private static let signatures: [(Attachment.Form, [UInt8])] = [
    (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
    (.gif, Array("GIF87a".utf8)), (.gif, Array("GIF89a".utf8)),
  ]

  /// What bytes are.
  static func form(
    of content: [UInt8], named name: String
  ) throws(Problem) -> Attachment.Form {
    if let known = signatures.first(where: { content.starts(with: $0.1) }) { return known.0 }
    if content.starts(with: Array("RIFF".utf8)), content.dropFirst(8).starts(with: "WEBP".utf8) {
      return .webp
    }
    guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else {
      throw .unknownForm
    }
    let start = text.prefix(1000).lowercased()
    let name = name.lowercased()
    guard ![".svg", ".html", ".htm"].contains(where: name.hasSuffix),
      !["<svg", "<html", "<!doctype", "<script"].contains(where: start.contains)
    else { throw .canRun }
    return name.hasSuffix(".log") ? .log : .text
  }
}
