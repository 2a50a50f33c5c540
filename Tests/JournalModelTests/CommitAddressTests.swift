import Testing

@testable import JournalModel

@Suite("Addresses of commits")
struct CommitAddressTests {
  private static let commit = String(repeating: "3f2a", count: 10)

  @Test(
    "a repository on a site for code leads to its commits",
    arguments: [
      "https://github.com/xen/linpicker", "https://github.com/xen/linpicker/",
      "https://github.com/xen/linpicker.git", "http://gitlab.example.org/xen/linpicker",
      "https://codeberg.org/xen/linpicker", "https://git.xen.example/xen/linpicker",
    ])
  func known(_ repository: String) {
    let address = CommitAddress.of(Self.commit, in: repository)
    #expect(address?.hasSuffix("/xen/linpicker/commit/\(Self.commit)") == true)
  }

  @Test(
    "another address leads nowhere",
    arguments: [
      "https://linpicker.example", "https://xen.example/xen/linpicker", "https://github.com/xen",
      "https://github.com/xen/linpicker/tree/main", "https://github.com/xen/linpicker?tab=x",
      "git@github.com:xen/linpicker.git", "javascript://github.com/xen/linpicker",
    ])
  func others(_ repository: String) {
    #expect(CommitAddress.of(Self.commit, in: repository) == nil)
  }

  @Test("half an identifier is none")
  func short() {
    #expect(CommitAddress.of("3f2a9c1", in: "https://github.com/xen/linpicker") == nil)
  }
}
