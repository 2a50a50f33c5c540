internal import Foundation
internal import Git
package import JournalKit
package import JournalModel

/// Copies of the pictures and logs of a page, in a folder beside its file.
package struct PageCopies {
  /// The folder's name, which is the file's without its ending.
  package let folder: String
  private let path: String

  /// Takes the path of the page's file.
  package init(beside file: String) {
    let name = URL(fileURLWithPath: file).lastPathComponent
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    folder = stem.isEmpty ? "\(name)-files" : stem
    path = Files.folder(of: file) + "/" + folder
  }

  /// Copies what is not there yet, and returns the names of files that stay as somebody made them.
  package func copy(_ attachments: [Attachment], of journal: Snapshot) throws -> [String] {
    guard !attachments.isEmpty else { return [] }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return try attachments.compactMap { attachment in
      guard let content = try journal.content(of: attachment) else { return nil }
      let name = PagePlace.name(ofCopy: attachment)
      let target = "\(path)/\(name)"
      if Files.exists(target) {
        return try Files.read(target, atMost: content.count + 1) == content ? nil : name
      }
      try Files.replace(target, with: content, syncing: .always)
      return nil
    }
  }

  /// Removes what the page showed or led to before and does not any more: those copies that still are what
  /// the journal had.
  package func remove(
    linkedFrom former: String, besides attachments: [Attachment], of journal: Snapshot
  ) throws {
    let kept = Set(attachments.map(PagePlace.name(ofCopy:)))
    let links = former.matches(of: /\]\(<?([^()<>\s]+)>?\)/).map { String($0.output.1) }
    for link in links where link.hasPrefix("\(folder)/") {
      let name = String(link.dropFirst(folder.count + 1))
      guard !kept.contains(name), !name.contains("/"),
        let bytes = try Files.read("\(path)/\(name)", atMost: Attachment.largest + 1),
        journal.repository.contains(try Repository.hash(bytes))
      else { continue }
      try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    // What else is in the folder is somebody's.
    _ = rmdir(path)
  }
}
