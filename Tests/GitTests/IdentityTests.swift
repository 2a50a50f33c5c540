import Testing

@testable import Git

@Suite("Who writes")
struct IdentityTests {
  private let now = Identity.Moment(seconds: 1_300_872_600, offset: 60)

  private func configuration(_ values: [String: String]) -> Configuration {
    Configuration(values.map { .init(key: $0.key, value: $0.value, level: .local) })
  }

  private let user = ["user.name": "Lars", "user.email": "lars@example.org"]

  @Test func isTheConfiguredUser() throws {
    let identity = try Identity.find(
      environment: [:], configuration: configuration(user), now: now)
    let lars = Signature(
      name: "Lars", email: "lars@example.org", seconds: 1_300_872_600, offset: 60)
    #expect(identity.author == lars && identity.committer == lars)
  }

  @Test func isWhomTheEnvironmentNamesThenWhomTheRoleNames() throws {
    let identity = try Identity.find(
      environment: ["GIT_AUTHOR_NAME": "Env", "GIT_COMMITTER_EMAIL": "env@x"],
      configuration: configuration(user.merging(["committer.name": "Role"]) { $1 }), now: now)
    #expect(identity.author.name == "Env" && identity.author.email == "lars@example.org")
    #expect(identity.committer.name == "Role" && identity.committer.email == "env@x")
  }

  @Test func isUnknownWithoutNameOrAddress() {
    #expect(throws: IdentityProblem.missing(settings: ["user.name", "user.email"])) {
      try Identity.find(environment: [:], configuration: configuration([:]), now: now)
    }
    #expect(throws: IdentityProblem.missing(settings: ["user.email"])) {
      try Identity.find(
        environment: [:], configuration: configuration(["user.name": "Lars"]), now: now)
    }
  }

  @Test func isUnknownAtOnceWhoeverLacksWhat() {
    let environment = ["GIT_AUTHOR_NAME": "Env", "GIT_COMMITTER_EMAIL": "env@x"]
    #expect(throws: IdentityProblem.missing(settings: ["user.name", "user.email"])) {
      try Identity.find(environment: environment, configuration: configuration([:]), now: now)
    }
  }

  @Test(arguments: ["A\nB", "A <b>", "A\u{0}", "A\u{7F}"])
  func isRefusedWhereTheNameWouldBreakTheCommit(name: String) {
    #expect(throws: IdentityProblem.self) {
      try Identity.find(
        environment: ["GIT_AUTHOR_NAME": name], configuration: configuration(user), now: now)
    }
  }

  @Test(arguments: [
    ("1300872600 +0100", 1_300_872_600, 60), ("@0 -0530", 0, -330), ("@5", 5, 0),
    ("2011-03-23T09:30:00+00:00", 1_300_872_600, 0), ("2011-03-23T09:30:00Z", 1_300_872_600, 0),
    ("2011-03-23 10:30:00 +0100", 1_300_872_600, 60),
  ])
  func isDatedAsTheEnvironmentSays(text: String, seconds: Int64, offset: Int32) {
    let moment = Identity.Moment(gitDate: text)
    #expect(moment?.seconds == seconds && moment?.offset == offset)
  }

  @Test(arguments: ["", "yesterday", "2011-03-23", "1300872600 +-100", "1300872600 +1", "1 2 3"])
  func isNotDatedByWhatIsNoDate(text: String) {
    #expect(Identity.Moment(gitDate: text) == nil)
  }
}
