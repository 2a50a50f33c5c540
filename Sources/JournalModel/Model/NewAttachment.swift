/// A file that is to be kept beside an entry.
package struct NewAttachment: Sendable, Equatable {
  package let form: Attachment.Form
  package let content: [UInt8]
  /// As the person called it; nothing of it is kept.
  package let name: String

  /// Reasons for which a file cannot be kept.
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
    (self.content, self.name) = (content, name)
    form = try Self.form(of: content, named: name)
  }

  private static let signatures: [(Attachment.Form, [UInt8])] = [
    (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
    (.gif, Array("GIF87a".utf8)), (.gif, Array("GIF89a".utf8)),
  ]

  /// Type of file that bytes are; the name counts only where they are a text.
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
