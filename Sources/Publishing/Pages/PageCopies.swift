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

  /// Takes the folder's path, and how the page's links begin.
  init(at path: String, linkedAs folder: String) {
    (self.folder, self.path) = (folder, path)
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

  /// Removes what a page showed or led to before and does not any more: those copies that still are what
  /// the journal had. What else is in the folder is somebody's.
  package func remove(
    linkedFrom former: String, notFrom page: String, of journal: Snapshot
  ) throws {
    let left = try names(linkedFrom: former).subtracting(names(linkedFrom: page)).filter { name in
      let bytes = try Files.read("\(path)/\(name)", atMost: Attachment.largest + 1)
      return try bytes.map { journal.repository.contains(try Repository.hash($0)) } ?? false
    }
    for name in left { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
    if !left.isEmpty { _ = rmdir(path) }
  }

  /// The names of files in the folder that a page leads to.
  private func names(linkedFrom page: String) -> Set<String> {
    let links = page.matches(of: /(?:\]\(<?|(?:href|src)=")([^()<>\s"]+)/)
      .compactMap { String($0.output.1).removingPercentEncoding }
      .filter { $0.hasPrefix("\(folder)/") }
    let names = links.map { String($0.dropFirst(folder.count + 1)) }
    return Set(names.filter { !$0.contains("/") && !$0.hasPrefix(".") && !$0.isEmpty })
  }
}
