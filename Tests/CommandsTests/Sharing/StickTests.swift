import TestSupport
import Testing

@Suite("A journal on a stick")
struct StickTests {
  @Test("a file on a stick is brought up to date, and never loses what only it has")
  func sticks() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal bundle -q ../stick >/dev/null; hackjournal add -d 1 -q Hers >/dev/null",
      in: "ada")
    try clones.sh("hackjournal add -d 1 -q His >/dev/null; hackjournal sync -q ../stick", in: "ben")
    #expect(
      try clones.sh("hackjournal bundle ../stick", in: "ada", status: 1).errors.contains(
        "what is not here"))
    try clones.sh("hackjournal sync -q ../stick", in: "ada")
    try clones.sh("hackjournal sync -q ../stick", in: "ben")
    for name in clones.names {
      let list = try clones.sh("hackjournal list", in: name).output
      #expect(list.contains("Hers") && list.contains("His"))
    }
    try clones.sh("echo hello > ../letter; hackjournal bundle ../letter", in: "ada", status: 1)
    #expect(try clones.sh("cat ../letter", in: "ada").output == "hello\n")
  }
}
