/// Where a journal is that others share, as people type it.
package enum JournalAddress {
  /// The address as git takes it, and the branch behind `#`.
  package static func parts(of text: String) -> (url: String, branch: String?) {
    guard let sign = text.lastIndex(of: "#") else { return (text, nil) }
    let branch = text[text.index(after: sign)...]
    return (String(text[..<sign]), branch.isEmpty ? nil : String(branch))
  }

  /// The name that a clone gets: that of the repository, as `git clone` has it; nil if there is none.
  package static func name(in url: String) -> String? {
    let parts = url.split { $0 == "/" || $0 == ":" }.filter { $0 != ".git" }
    guard var name = parts.last else { return nil }
    for ending in [".git", ".bundle"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    return name.isEmpty || name == "." || name == ".." ? nil : String(name)
  }
}
