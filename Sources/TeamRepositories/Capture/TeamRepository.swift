package import Git
internal import JournalKit
internal import JournalModel

/// A code repository whose commits are captured, as its own configuration describes it.
package struct TeamRepository: Sendable, Equatable {
  /// Word that entries have for it: the last part of the URL of `origin`, else the name of its
  /// folder. The same in every clone, or two captures of one commit would differ.
  package let name: String
  /// The project of its entries, unless a commit says otherwise; nil if it has none.
  package let project: String?
  /// Whether a capture that went well says nothing.
  package let isQuiet: Bool
  /// Folder of the messages that wait to be captured, which all worktrees share. With a final slash.
  package let pendingFolder: String
}

extension TeamRepository {
  /// Describes a repository; all its worktrees are one team repository.
  package init(_ repository: Repository, configuration: Configuration) {
    let url = configuration.string("remote.origin.url") ?? ""
    name = Self.name(ofLocation: url) ?? Self.name(ofLocation: repository.commonFolder) ?? "team"
    project = configuration.string(Preference.project.rawValue).flatMap {
      $0.trimmed.isEmpty ? nil : $0.trimmed
    }
    isQuiet = configuration.isOn(.quiet)
    pendingFolder = repository.stateFolder + "pending/"
  }

  /// The name in a URL or path such as `git@example.org:xen/linpicker.git`; nil if there is none.
  static func name(ofLocation location: String) -> String? {
    var parts = location.split { $0 == "/" || $0 == ":" || $0 == "\\" }
    if parts.last == ".git" { parts.removeLast() }
    guard let last = parts.last else { return nil }
    let name = last.hasSuffix(".git") ? last.dropLast(4) : last
    return name.isEmpty ? nil : String(name)
  }
}
