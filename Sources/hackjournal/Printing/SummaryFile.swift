import Foundation
import Git
import JournalKit

/// A file that a summary is written to, again and again, unless a person changed it meanwhile.
///
/// Its last line is a comment with the journal's tree and the hash of what stands above.
struct SummaryFile {
  let path: String
  /// As the person typed it.
  let name: String

  private static let mark = "<!-- hackjournal summary of tree "

  func write(_ text: String, form: SummaryCommand.Format, tree: ObjectID?) throws {
    if let present = try Files.read(path) {
      guard try isOurs(String(decoding: present, as: UTF8.self), form) else {
        throw Refusal(
          code: "edited-by-hand",
          message: "\(name) was changed by hand, or is not a summary of ours.",
          hint: "write to another file and compare, or move this one away")
      }
    }
    let content = form == .json ? text : text + (try seal(text, tree))
    try Files.replace(path, with: Array(content.utf8), .always)
  }

  private func seal(_ text: String, _ tree: ObjectID?) throws -> String {
    "\n\(Self.mark)\(tree?.hex ?? "none"), text \(try Repository.hash(Array(text.utf8)))"
      + " -->\n"
  }

  private func isOurs(_ content: String, _ form: SummaryCommand.Format) throws -> Bool {
    guard form != .json else { return content.hasPrefix("{") && content.contains("\"schema\"") }
    guard let mark = content.ranges(of: "\n" + Self.mark).last else { return false }
    let text = String(content[..<mark.lowerBound])
    let tree = ObjectID(String(content[mark.upperBound...].prefix(40)))
    return content == text + (try seal(text, tree))
  }
}
