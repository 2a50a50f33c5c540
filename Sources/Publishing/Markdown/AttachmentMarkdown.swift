internal import JournalKit
internal import JournalModel

/// An attachment in a page: a picture, or a link to a log.
enum AttachmentMarkdown {
  /// A picture, with what it shows for who cannot see it.
  static func picture(_ attachment: Attachment, at place: PagePlace, showing: String) -> String {
    "![\(words(showing))](\(target(place.path(to: attachment))))"
  }

  /// What stands below pictures.
  static func caption(_ text: String) -> String { "*\(words(text))*" }

  /// A link to a log; nil for a picture, and for what is of no form of ours.
  static func link(_ attachment: Attachment, at place: PagePlace) -> String? {
    guard let form = attachment.form, !form.isPicture else { return nil }
    let name = attachment.path.split(separator: "/").last ?? ""
    return "[\(words(String(name)))](\(target(place.path(to: attachment))))"
  }

  /// Nothing is linked within a link, and what stands for a picture has no markup.
  private static func words(_ text: String) -> String {
    SafeMarkdown.plain(text).replacing(RiskyCode.possibleBreak, with: "")
  }

  /// The path as a link has it: all but letters, digits and a few signs by their bytes.
  static func target(_ path: String) -> String {
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
