internal import Foundation
internal import Git
internal import JournalModel
package import Publishing

/// A template for the write-up of a day or an event: one that ships, or a file with those beside it that it
/// shows.
package struct SummaryTemplate: Sendable {
  private let templates: SiteTemplates
  private let name: String

  /// Those that ship, by their names.
  package static let shipped: [String: [UInt8]] = [
    "mail": PackageResources.summary_mail_mustache,
    "post": PackageResources.summary_post_mustache,
    "sponsors": PackageResources.summary_sponsors_mustache,
  ]

  /// Takes the name of one that ships.
  package init?(shipped name: String) throws {
    guard let bytes = Self.shipped[name] else { return nil }
    var templates = SiteTemplates()
    try templates.add(String(decoding: bytes, as: UTF8.self), named: name)
    (self.templates, self.name) = (templates, name)
  }

  /// Reads a file, and those beside it that it shows by `{{> name}}`, which are `name.mustache`.
  package init(file path: String, named name: String) throws {
    var reader = TemplateReader(folder: Files.folder(of: path))
    try reader.read(path, as: name)
    (templates, self.name) = (reader.templates, name)
  }

  /// What it makes of a summary's tree.
  package func text(of tree: JSONObject) -> String {
    let text = templates.render(tree, with: name) ?? ""
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
