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

  /// Writes it; a dry run only says what the file would have.
  package func write(_ page: Page, ofTree tree: ObjectID?, effect: WriteEffect) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard Files.isRegularOrMissing(target) else {
      throw PageFileProblem.notRegular(name)
    }
    if let present = try Files.read(target, atMost: 1 << 24) {
      let content = String(decoding: present, as: UTF8.self)
      guard try isOurs(content, as: page.format) else { throw PageFileProblem.editedByHand(name) }
    }
    let content = try sealed(page, tree: tree)
    guard effect == .written else {
      throw DryRun(files: [.init(path: name, bytes: Array(content.utf8))])
    }
    try Files.replace(target, with: Array(content.utf8), syncing: .always)
  }

  private func sealed(_ page: Page, tree: ObjectID?) throws -> String {
    switch page.format {
    case .markdown, .text: page.text + (try seal(page.text, tree: tree))
    case .json: try sealedJSON(page.text)
    }
  }

  private func isOurs(_ content: String, as format: PageFormat) throws -> Bool {
    switch format {
    case .markdown, .text: try isOurs(content)
    case .json: try isOurJSON(content)
    }
  }

  private func seal(_ text: String, tree: ObjectID?) throws -> String {
    "\n\(Self.mark)\(tree?.hex ?? "none"), text \(try Repository.hash(Array(text.utf8)))"
      + " -->\n"
  }

  private func isOurs(_ content: String) throws -> Bool {
    guard let mark = content.ranges(of: "\n" + Self.mark).last else { return false }
    let text = String(content[..<mark.lowerBound])
    let tree = ObjectID(String(content[mark.upperBound...].prefix(40)))
    return content == text + (try seal(text, tree: tree))
  }

  private func sealedJSON(_ text: String) throws -> String {
    let hash = try Repository.hash(Array(text.utf8))
    return text.trimmed.dropLast() + "\(Self.key)\(hash)\"}\n"
  }

  private func isOurJSON(_ content: String) throws -> Bool {
    guard let key = content.ranges(of: Self.key).last else { return false }
    return content == (try sealedJSON(content[..<key.lowerBound] + "}\n"))
  }
}
