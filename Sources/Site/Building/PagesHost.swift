/// A host of pages, and how it wants to have them.
package enum PagesHost: String, CaseIterable, Sendable {
  case github, gitlab, codeberg, plain

  /// The host that an address of a repository leads to, as far as its name tells.
  package init(guessedFrom address: String) {
    let host = Self.host(of: address)
    self =
      if host == "github.com" {
        .github
      } else if host == "codeberg.org" {
        .codeberg
      } else if host == "gitlab.com" || host.hasPrefix("gitlab.") {
        .gitlab
      } else {
        .plain
      }
  }

  /// Of `https://git@host:22/a/b` and of `git@host:a/b`.
  private static func host(of address: String) -> String {
    let parts = address.split(separator: "://", maxSplits: 1)
    let rest = parts.last ?? ""
    let end = parts.count > 1 ? rest.prefix { $0 != "/" } : rest.prefix { !":/".contains($0) }
    let name = end.split(separator: "@").last ?? ""
    return name.prefix { $0 != ":" }.lowercased()
  }

  /// The files of a site as the host wants them, on a branch of that name.
  package func files(
    of site: FinishedSite, at base: SiteAddress?, branch: String
  ) -> [SiteFile] {
    switch self {
    case .plain: site.files
    case .github: site.files + domain(base, unlessOf: "github.io", in: "CNAME")
    case .codeberg: site.files + domain(base, unlessOf: "codeberg.page", in: ".domains")
    case .gitlab:
      site.files.map { SiteFile(path: "public/\($0.path)", bytes: $0.bytes) } + [
        SiteFile(path: ".gitlab-ci.yml", bytes: Array(Self.job(on: branch).utf8))
      ]
    }
  }

  /// A file that says by which name of one's own the site is to be found.
  private func domain(
    _ base: SiteAddress?, unlessOf host: String, in path: String
  ) -> [SiteFile] {
    guard let base, base.host != host, !base.host.hasSuffix(".\(host)") else { return [] }
    return [SiteFile(path: path, bytes: Array("\(base.host)\n".utf8))]
  }

  /// GitLab publishes what a job leaves in `public`.
  private static func job(on branch: String) -> String {
    """
    pages:
      script: "true"
      artifacts:
        paths: [public]
      rules:
        - if: $CI_COMMIT_BRANCH == "\(branch)"

    """
  }
}
