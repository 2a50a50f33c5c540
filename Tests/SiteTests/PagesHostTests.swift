import JournalKit
import JournalModel
import Publishing
import Testing

@testable import Site

@Suite("Hosts of pages")
struct PagesHostTests {
  @Test(arguments: [
    ("https://github.com/xen/journal.git", PagesHost.github), ("git@github.com:xen/j", .github),
    ("ssh://git@gitlab.com:22/a/b", .gitlab), ("https://gitlab.gnome.org/a/b", .gitlab),
    ("https://user@codeberg.org/a/b", .codeberg), ("/srv/git/j.git", .plain), ("", .plain),
    ("https://github.com.evil.example/a", .plain), ("../github.com", .plain),
  ])
  func areGuessed(_ address: String, _ host: PagesHost) {
    #expect(PagesHost(guessedFrom: address) == host)
  }

  @Test(arguments: [
    (PagesHost.plain, "https://xen.example/", ["a.html"]),
    (.github, "https://xen.example/", ["a.html", "CNAME"]),
    (.github, "https://xen.github.io/j/", ["a.html"]),
    (.codeberg, "https://xen.example/j/", ["a.html", ".domains"]),
    (.codeberg, "https://xen.codeberg.page/", ["a.html"]),
    (.gitlab, "https://xen.example/", ["public/a.html", ".gitlab-ci.yml"]),
  ])
  func haveWhatTheyNeed(_ host: PagesHost, _ address: String, _ paths: [String]) throws {
    let site = try FinishedSite(
      [SiteFile(path: "a.html", bytes: [])],
      through: Gate(for: .everybody, roster: Roster([]), notes: []))
    let files = host.files(of: site, at: SiteAddress(address), branch: "pages")
    #expect(files.map(\.path) == paths)
    if ["CNAME", ".domains"].contains(paths.last) {
      #expect(files.last?.bytes == Array("xen.example\n".utf8))
    }
  }
}
