internal import JournalKit
internal import JournalModel

/// An attachment in a page: a picture, or a link to a log, by its path from the journal's top.
enum AttachmentMarkdown {
  /// Nil for what is of no form of ours. The headline says what a picture shows.
  static func line(_ attachment: Attachment, of point: Summary.Point) -> String? {
    guard let form = attachment.form else { return nil }
    let target = target(attachment.path)
    if form.isPicture { return "![\(words(point.headline))](\(target))" }
    let name = attachment.path.split(separator: "/").last ?? ""
    return "[\(words(String(name)))](\(target))"
  }

  /// Nothing is linked within a link, and what stands for a picture has no markup.
  private static func words(_ text: String) -> String {
    SafeMarkdown.plain(text).replacing(RiskyCode.possibleBreak, with: "")
  }

  /// The path as a link has it: all but letters, digits and a few signs by their bytes.
  private static func target(_ path: String) -> String {
    path.utf8.reduce(into: "") { target, byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "/-_.".contains(character) {
        target.append(character)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        target += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
  }
}
