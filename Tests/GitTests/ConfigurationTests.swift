import TestSupport
import Testing

@testable import Git

@Suite("git's configuration")
struct ConfigurationTests {
  private func configuration(
    _ variables: [String: String], local: String = ""
  ) throws -> Configuration {
    let scratch = try Scratch()
    try scratch.git("init", "-q", "r")
    try scratch.write("r/.git/config", "[core]\n\tbare = false\n\(local)")
    try scratch.write("other", "[user]\n\tname = Other\n")
    let named = variables.mapValues { $0.replacing("SCRATCH", with: scratch.path) }
    return try Repository.open(at: scratch.path + "/r", in: named).configuration(in: named)
  }

  @Test func isReadWhereTheEnvironmentSays() throws {
    let other = try configuration(["GIT_CONFIG_GLOBAL": "SCRATCH/other"])
    #expect(other.string("user.name") == "Other")
    #expect(other.string("user.name", at: .global) == "Other")
    for nothing in ["", "/dev/null", "SCRATCH/nowhere"] {
      #expect(try configuration(["GIT_CONFIG_GLOBAL": nothing]).string("user.name") == nil)
    }
  }

  @Test func ofTheEnvironmentWinsOverTheRepository() throws {
    let variables = [
      "GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "User.Name", "GIT_CONFIG_VALUE_0": "Numbered",
      "GIT_CONFIG_KEY_1": "branch.Main.REMOTE", "GIT_CONFIG_VALUE_1": "there",
    ]
    let found = try configuration(variables, local: "[user]\n\tname = Local\n")
    #expect(found.string("user.name") == "Numbered")
    #expect(found.string("branch.Main.remote") == "there")
  }

  @Test(arguments: ["-1", "x", "99999999999"])
  func withACountThatCannotBeIsReadAsFarAsItGoes(count: String) throws {
    let variables = ["GIT_CONFIG_COUNT": count, "GIT_CONFIG_GLOBAL": ""]
    #expect(try configuration(variables).settings.allSatisfy { $0.level != .environment })
  }

  @Test func ofTheSystemIsLeftOutOnDemand() throws {
    let found = try configuration(["GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": ""])
    #expect(found.settings.allSatisfy { $0.level == .local })
  }

  @Test func readsYesAndNoAsGitDoes() throws {
    let found = try configuration([:], local: "[a]\n\tyes = on\n\tno = off\n\talone\n\todd = x\n")
    #expect(found.bool("a.yes") == true)
    #expect(found.bool("a.no") == false)
    #expect(found.bool("a.alone") == true)
    #expect(found.bool("a.odd") == nil)
    #expect(found.bool("a.missing") == nil)
  }

  @Test(arguments: [
    ("group", 0o060), ("true", 0o060), ("all", 0o064), ("0640", 0o040), ("0666", 0o066),
  ])
  func saysWhoSharesARepository(value: String, bits: UInt32) {
    #expect(SharedMask.bits(value) == bits)
  }

  @Test(arguments: ["umask", "false", "nonsense", nil])
  func leavesModesToTheUmask(value: String?) {
    #expect(SharedMask.bits(value) == nil)
  }
}
