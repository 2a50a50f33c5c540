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
}
