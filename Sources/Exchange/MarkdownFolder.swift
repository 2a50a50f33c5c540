internal import Git
internal import JournalModel

/// The Markdown files of a folder and of those below it, without hidden ones and symbolic links.
package struct MarkdownFolder {
  package private(set) var source = SourceEntries()
  /// Files of other sorts, such as pictures, which are not taken.
  package private(set) var others: [String] = []

  /// Takes the path of a folder, or of one such file.
  package init(_ path: String) throws {
    let root = Files.withoutSlash(path)
    guard Files.isFolder(root) else {
      read(root, as: Self.name(of: root))
      return
    }
    // Of a journal of ours only the days have entries.
    let isOurs = Files.exists("\(root)/\(Layout.event)")
    let below = isOurs ? "\(Layout.days)/" : ""
    try walk(isOurs ? "\(root)/\(Layout.days)" : root, below: below, depth: 0)
  }

  /// Whether it is a folder, or a file that is called one of Markdown.
  package static func isOne(_ path: String) -> Bool {
    Files.isFolder(path) || isMarkdown(path)
  }

  private static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func isMarkdown(_ name: String) -> Bool {
    [".md", ".markdown", ".mdown"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Deeper ones than anybody has.
  private static let deepest = 32

  private mutating func walk(_ folder: String, below prefix: String, depth: Int) throws {
    for name in try Files.names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if Files.isFolder(path), !Files.isLink(path) {
        if depth < Self.deepest { try walk(path, below: "\(prefix)\(name)/", depth: depth + 1) }
      } else if Self.isMarkdown(name), Files.status(path)?.isRegularFile == true {
        // Pages of Hugo's that list others, and those of a day of ours, are no entries.
        if name != "_index.md", name != "day.md" { read(path, as: prefix + name) }
      } else {
        others.append(prefix + name)
      }
    }
  }

  private mutating func read(_ path: String, as name: String) {
    do {
      let most = Document.largestText + Document.largestYAML + 1024
      let bytes = try Files.read(path, atMost: most) ?? []
      let content = try UnreadableText.decode(bytes, atMost: most)
      source.entries.append(try MarkdownEntry(content, at: name).entry())
    } catch let row as LeftOutRow {
      source.leftOut.append(row)
    } catch UnreadableText.Reason.endless {
      leaveOut(name, "more than 64 KiB of text")
    } catch is UnreadableText.Reason {
      leaveOut(name, "no text in UTF-8")
    } catch {
      leaveOut(name, "cannot be read")
    }
  }

  private mutating func leaveOut(_ name: String, _ reason: String) {
    source.leftOut.append(LeftOutRow(at: SourcePlace(file: name, line: 1), reason))
  }
}
