package import JournalModel

/// Private things in what everybody can read, and what was read to find them.
package struct LeakAudit: Sendable {
  package var leaks: [Leak] = []
  /// Number of files that the branch has now.
  package internal(set) var files = 0
  /// Number of commits, each with who wrote it and its message.
  package internal(set) var commits = 0
  /// Number of contents that files had before, or on the way to a tag.
  package internal(set) var earlierVersions = 0
  /// Number of tags.
  package internal(set) var tags = 0
  /// Files in which nothing can be found, such as pictures.
  package internal(set) var unread: [String] = []
  /// Whether history begins earlier than this clone has it.
  package internal(set) var isShallow = false
}
