internal import JournalKit
internal import JournalModel

/// An attachment in a page: a picture, or a link to a log.
enum AttachmentMarkdown {
  /// A picture, with what it shows for who cannot see it.
  static func picture(_ attachment: Attachment, at place: PagePlace, showing: String) -> String {
    "![\(words(showing))](\(PercentEncoded.path(place.path(to: attachment))))"
  }

  /// What stands below pictures.
  static func caption(_ text: String) -> String { "*\(words(text))*" }

  /// A link to a log; nil for a picture, and for what is of no form of ours.
  static func link(_ attachment: Attachment, at place: PagePlace) -> String? {
    guard let form = attachment.form, !form.isPicture else { return nil }
    let name = attachment.path.split(separator: "/").last ?? ""
    return "[\(words(String(name)))](\(PercentEncoded.path(place.path(to: attachment))))"
  }

  /// Nothing is linked within a link, and what stands for a picture has no markup.
  private static func words(_ text: String) -> String {
    SafeMarkdown.plain(text).replacing(RiskyCode.possibleBreak, with: "")
  }
}
