import Testing

@Suite("The wall on a terminal")
struct WallTests {
  @Test func takesTheScreenAndGivesItBack() throws {
    let world = try TerminalWorld()
    let output = try world.run(
      "hackjournal wall --delay 0 --journal xen; echo status $?; stty -a", keys: "q")
    let taken = try #require(output.firstRange(of: "\u{1B}[?1049h\u{1B}[?25l"))
    let given = try #require(output.firstRange(of: "\u{1B}[?25h\u{1B}[?1049l"))
    #expect(output[taken.upperBound..<given.lowerBound].contains("Demo of 表示サーバー"))
    let after = output[given.upperBound...]
    #expect(after.contains("status 0"))
    #expect(!["-icanon", "-echo ", "-isig"].contains { after.contains($0) })
  }

  @Test func givesTheScreenBackWhenItIsTerminated() throws {
    let world = try TerminalWorld()
    let output = try world.run(
      "hackjournal wall --journal xen & sleep 1; kill -TERM $!; wait $!; echo status $?")
    #expect(output.contains("\u{1B}[?25h\u{1B}[?1049l"))
    #expect(output.contains("status 0"))
  }
}
