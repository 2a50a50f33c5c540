/// A file of the next tree: its new bytes, or its removal.
package struct FileChange: Sendable, Equatable {
  /// From the top of the tree, such as `days/2011-03-23/day.md`.
  package let path: String
  /// The whole new content; nil removes the file.
  package let content: [UInt8]?
  /// The blob of that content, where the repository has it already.
  package var blob: ObjectID?

  /// Takes bytes that become the blob as they are: line ends stay.
  package init(path: String, content: [UInt8]?) {
    self.path = path
    self.content = content
  }
}

extension FileChange {
  /// A file with a text, or without one its removal.
  package init(path: String, text: String?) {
    self.init(path: path, content: text.map { Array($0.utf8) })
  }
}
