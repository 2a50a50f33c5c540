import TestSupport
import Testing

@Suite("Somebody whom git does not know, at a terminal")
struct IdentityQuestionTests {
  private let world: TerminalWorld

  init() throws {
    world = try TerminalWorld()
    try world.run("git config --global --unset user.name; git config --global --unset user.email")
  }

  private func settings() throws -> String {
    try world.run("git --no-pager config --global --get-regexp '^user' || :")
  }

  @Test("is asked for name and address at once, and known from then on")
  func asked() throws {
    let answer = try world.run(
      "cd xen && hackjournal add -d 1 'It boots'", keys: "Bo <b>\nBo Ek\nbo\nbo@example.org\n")
    #expect(answer.contains("Your name?") && answer.contains("Your e-mail address?"))
    #expect(answer.contains("'Bo <b>' cannot be it.") && answer.contains("'bo' cannot be it."))
    #expect(answer.contains("git config --global"))
    #expect(try settings() == "user.name Bo Ek\nuser.email bo@example.org\n")
    let author = try world.run("git --no-pager -C xen log -1 --format='%an <%ae> %s'")
    #expect(author == "Bo Ek <bo@example.org> Add highlight: It boots\n")
    #expect(try !world.run("cd xen && hackjournal add -d 1 'Again'").contains("Your name?"))
  }

  @Test("is asked for what is missing alone")
  func half() throws {
    try world.run("git config --global user.name Bo")
    let answer = try world.run(
      "cd xen && hackjournal add -d 1 'It boots'", keys: "bo@example.org\n")
    #expect(!answer.contains("Your name?") && answer.contains("Your e-mail address?"))
    #expect(try settings() == "user.name Bo\nuser.email bo@example.org\n")
  }

  @Test(
    "does not answer all: what was answered is known, and the text is kept",
    arguments: [
      "Bo\n\u{4}", "Bo\n\n\n", "Bo\nbo\nno\n",
    ])
  func unanswered(keys: String) throws {
    let answer = try world.run("cd xen && hackjournal add -d 1 'It boots'", keys: keys)
    #expect(answer.contains("user.email is not set") && !answer.contains("user.name"))
    #expect(answer.contains("Your text is safe in"))
    #expect(try settings() == "user.name Bo\n")
  }

  @Test("is not asked where the question would not be seen")
  func unseen() throws {
    for command in [
      "add -q -d 1 'It boots'", "add -d 1 'It boots' 2> errors", "add -d 1 --dry-run x",
    ] {
      let answer = try world.run("cd xen && hackjournal \(command)", keys: "Bo\nbo@example.org\n")
      #expect(!answer.contains("Your name?"))
      #expect(try settings().isEmpty)
    }
  }
}
