/// Addresses of commits on the sites where code is kept.
package enum CommitAddress {
  /// The address of a commit in a repository that has a page of its own, whose path is owner and name, as
  /// GitHub, GitLab, Codeberg and their like have it; nil for an address of something else.
  package static func of(_ commit: String, in repository: String) -> String? {
    guard WebAddress.isValid(repository), !repository.contains(where: { "?#".contains($0) }) else {
      return nil
    }
    let parts = repository.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let path = parts.dropFirst(3).filter { !$0.isEmpty }
    guard path.count == 2, let host = parts.dropFirst(2).first?.lowercased(),
      sites.contains(where: { host.contains($0) }), commit.utf8.count >= 40
    else { return nil }
    let name = path[1].hasSuffix(".git") ? String(path[1].dropLast(4)) : path[1]
    return "\(parts[0])//\(parts[2])/\(path[0])/\(name)/commit/\(commit)"
  }

  /// What the names of hosts have in them that serve commits so.
  private static let sites = ["github", "gitlab", "codeberg", "gitea", "forgejo", "git."]
}
