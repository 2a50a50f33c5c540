import Foundation
import Git
import JournalKit

/// A file that a summary is written to, again and again, unless a person changed it meanwhile.
///
/// It says itself what it was: its last line is a comment with the journal's tree and the hash of
/// what stands above, in JSON the last key is the hash of the rest.
struct SummaryFile {
  let path: String
  /// As the person typed it.
  let name: String

  private static let mark = "<!-- hackjournal summary of tree "
  private static let key = ",\"seal\":\""

  /// Writes it; a rehearsal only says what the file would have.
  func write(
    _ text: String, form: SummaryCommand.Format, tree: ObjectID?, _ effect: WriteEffect
  ) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard Files.isRegularOrMissing(target) else {
      throw Refusal(
        code: "no-file", message: "\(name) is no regular file.",
        hint: "name a file, or leave out -o and let the shell write: > FILE")
    }
    if let present = try Files.read(target, atMost: 1 << 24) {
      let content = String(decoding: present, as: UTF8.self)
      guard try form == .json ? isOurJSON(content) : isOurs(content) else {
        throw Refusal(
          code: "edited-by-hand",
          message: "\(name) was changed by hand, or is not a summary of ours.",
          hint: "write to another file and compare, or move this one away")
      }
    }
    let content = try form == .json ? sealedJSON(text) : text + seal(text, tree)
    guard effect == .written else {
      throw Rehearsal(files: [.init(path: name, bytes: Array(content.utf8))])
    }
    try Files.replace(target, with: Array(content.utf8), .always)
  }

  private func seal(_ text: String, _ tree: ObjectID?) throws -> String {
    "\n\(Self.mark)\(tree?.hex ?? "none"), text \(try Repository.hash(Array(text.utf8)))"
      + " -->\n"
  }

  private func isOurs(_ content: String) throws -> Bool {
    guard let mark = content.ranges(of: "\n" + Self.mark).last else { return false }
    let text = String(content[..<mark.lowerBound])
    let tree = ObjectID(String(content[mark.upperBound...].prefix(40)))
    return content == text + (try seal(text, tree))
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
