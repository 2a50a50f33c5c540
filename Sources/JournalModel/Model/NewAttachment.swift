/// A file that is to be kept beside an entry.
package struct NewAttachment: Sendable, Equatable {
  package let form: Attachment.Form
  package internal(set) var content: [UInt8]
  /// As the person called it; nothing of it is kept.
  package let name: String
  /// Whether something was taken away of where and by whom it was made.
  package internal(set) var hadMetadata = false

  /// Reasons for which a file cannot be kept.
  package enum Problem: Error, Equatable, Sendable {
    case empty
    case tooLarge(bytes: Int)
    /// Vector graphics and pages, which can carry scripts.
    case canRun
    case unknownForm
    /// A picture with metadata that cannot be taken away.
    case damaged
  }

  /// Takes a file; its form is told by its bytes, and by its name only whether a text is a log.
  package init(_ content: [UInt8], named name: String) throws(Problem) {
    guard !content.isEmpty else { throw .empty }
    guard content.count <= Attachment.largest else { throw .tooLarge(bytes: content.count) }
    (self.content, self.name) = (content, name)
    form = try Self.form(of: content, named: name)
  }

  /// Type of file that bytes are; the name counts only where they are a text.
  static func form(
    of content: [UInt8], named name: String
  ) throws(Problem) -> Attachment.Form {
    if let picture = Attachment.Form(pictureIn: content) { return picture }
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
