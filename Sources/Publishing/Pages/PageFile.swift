internal import Foundation
package import Git
package import JournalKit
internal import JournalModel

/// A file that a page is written to, again and again, unless a person changed it meanwhile.
///
/// It says itself what it was: its last line is a comment with the journal's tree and the hash of
/// what stands above, in JSON the last key is the hash of the rest.
package struct PageFile {
  package let path: String
  /// As the person typed it.
  package let name: String

  /// Takes the path to write to, and the name that the person typed for it.
  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  private static let mark = "<!-- hackjournal summary of tree "
  private static let key = ",\"seal\":\""

  /// What the file has so far, nothing if there is none; refused where a person changed it.
  package func former(as format: PageFormat) throws -> String {
    guard Files.isRegularOrMissing(target) else { throw PageFileProblem.notRegular(name) }
    guard let present = try Files.read(target, atMost: 1 << 24) else { return "" }
    // git may have made each line end as Windows has it, which is nobody's change.
    let content = String(decoding: present, as: UTF8.self).replacing("\r\n", with: "\n")
    guard try isOurs(content, as: format) else { throw PageFileProblem.editedByHand(name) }
    return content
  }

  /// Writes it; a dry run only says what the file would have.
  package func write(_ page: Page, ofTree tree: ObjectID?, effect: WriteEffect) throws {
    _ = try former(as: page.format)
    let content = try sealed(page.text, as: page.format, tree: tree)
    guard effect == .written else {
      throw DryRun(files: [.init(path: name, bytes: Array(content.utf8))])
    }
    try Files.replace(target, with: Array(content.utf8), syncing: .always)
  }

  private var target: String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  private func sealed(_ text: String, as format: PageFormat, tree: ObjectID?) throws -> String {
    switch format {
    case .markdown, .text, .html:
      let hash = try Repository.hash(Array(text.utf8))
      return text + "\n\(Self.mark)\(tree?.hex ?? "none"), text \(hash) -->\n"
    case .json:
      return text.trimmed.dropLast() + "\(Self.key)\(try Repository.hash(Array(text.utf8)))\"}\n"
    }
  }

  private func isOurs(_ content: String, as format: PageFormat) throws -> Bool {
    switch format {
    case .markdown, .text, .html:
      guard let mark = content.ranges(of: "\n" + Self.mark).last else { return false }
      let tree = ObjectID(String(content[mark.upperBound...].prefix(40)))
      let text = String(content[..<mark.lowerBound])
      return content == (try sealed(text, as: format, tree: tree))
    case .json:
      guard let key = content.ranges(of: Self.key).last else { return false }
      let text = content[..<key.lowerBound] + "}\n"
      return content == (try sealed(String(text), as: format, tree: nil))
    }
  }
}
