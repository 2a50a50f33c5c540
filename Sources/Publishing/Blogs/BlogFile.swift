internal import Foundation
internal import Git
package import JournalKit
package import JournalModel

/// A post's file in a blog: our part stands between two marks, the rest is a person's.
package struct BlogFile {
  private static let begin = "<!-- hackjournal: ours from here, hash "
  private static let end = "<!-- hackjournal: ours to here -->\n"

  private let blog: Blog
  private let post: BlogPost

  package init(of post: BlogPost, in blog: Blog) {
    (self.post, self.blog) = (post, blog)
  }

  /// From the blog's top.
  package var name: String { blog.file(of: post) }

  /// Writes it, with the pictures beside it; returns whether a byte changed, and the names of pictures
  /// that stay as somebody made them. A dry run only says what the file would have.
  package func write(
    _ attachments: [Attachment], of journal: Snapshot, effect: WriteEffect
  ) throws -> (changed: Bool, kept: [String]) {
    let path = "\(blog.path)/\(name)"
    guard Files.isRegularOrMissing(path), !Files.isLink(path) else {
      throw BlogProblem.notRegular(name)
    }
    let present = try Files.read(path, atMost: 1 << 24).map { String(decoding: $0, as: UTF8.self) }
    let (content, former) = try Self.content(of: post, replacing: present, name: name)
    guard effect == .written else {
      throw DryRun(files: [.init(path: name, bytes: Array(content.utf8))])
    }
    let pictures = PageCopies(
      at: "\(blog.path)/\(blog.pictures(of: post.slug))", linkedAs: blog.link(to: post.slug))
    let kept = try pictures.copy(attachments, of: journal)
    if content != present {
      try FileManager.default.createDirectory(
        atPath: Files.folder(of: path), withIntermediateDirectories: true)
      try Files.replace(path, with: Array(content.utf8), syncing: .always)
    }
    try pictures.remove(linkedFrom: former, notFrom: post.text, of: journal)
    return (content != present, kept)
  }

  /// The file as it is to be, and what our part was; refused where a person changed that.
  static func content(
    of post: BlogPost, replacing present: String?, name: String
  ) throws -> (content: String, former: String) {
    let part = "\(begin)\(try Repository.hash(Array(post.text.utf8))) -->\n\(post.text)\(end)"
    guard let present else { return (post.beginning + part, "") }
    guard let mark = present.range(of: begin),
      let line = present.range(of: " -->\n", range: mark.upperBound..<present.endIndex)
    else { throw BlogProblem.editedByHand(name) }
    let hash = present[mark.upperBound..<line.lowerBound]
    // A person may write such a mark behind ours: the hash tells which is ours.
    for last in present[line.upperBound...].ranges(of: end) {
      let former = String(present[line.upperBound..<last.lowerBound])
      guard try "\(Repository.hash(Array(former.utf8)))" == hash else { continue }
      return (present[..<mark.lowerBound] + part + present[last.upperBound...], former)
    }
    throw BlogProblem.editedByHand(name)
  }
}
