import TestSupport
import Testing

/// One entry for one trailer, whatever git does to its commit and whoever captures it when.
@Suite struct HistoryTests {
  /// When server and colleague look: whether they have captured the commits as they were first.
  enum Order: String, CaseIterable, CustomTestStringConvertible {
    case onlyAtTheEnd, serverFirst, colleagueFirst, both
    var testDescription: String { rawValue }

    /// Whether that journal has seen the commits as they were first.
    func isEarly(_ journal: String) -> Bool {
      switch journal {
      case "server": self != .onlyAtTheEnd
      case "colleague": self == .colleagueFirst || self == .both
      default: true
      }
    }

    /// Whose files a merge keeps where two journals differ.
    var preferred: String {
      switch self {
      case .onlyAtTheEnd, .both: "author"
      case .serverFirst: "server"
      case .colleagueFirst: "colleague"
      }
    }

    /// A world in which the three commits are there, and captured by some.
    func start() throws -> TeamWorld {
      let world = try TeamWorld()
      try world.run(History.start, in: "code")
      if isEarly("server") { try world.push() }
      if isEarly("colleague") { try world.captureAsColleague() }
      return world
    }
  }

  private static let starts = Order.allCases.map { order in Result { try order.start() } }

  /// Each history in two of the orders, all four in turn.
  private static let cases = History.all.enumerated().flatMap { number, history in
    [number % 4, (number + 2) % 4].map { (history, Order.allCases[$0]) }
  }

  @Test(arguments: cases)
  func everyTrailerIsOneEntry(_ history: History, _ order: Order) throws {
    let index = try #require(Order.allCases.firstIndex(of: order))
    let world = try TeamWorld(copying: Self.starts[index].get())
    try world.run(history.script, in: "code")
    #expect(try world.texts(of: "author") == history.texts)

    try world.push()
    try world.captureAsColleague()
    for journal in ["server", "colleague"] {
      let isEarly = order.isEarly(journal)
      let texts = history.texts.filter { isEarly || !history.unseen.contains($0) }
      #expect(try world.texts(of: journal) == texts, "\(journal)")
    }
    try expectUnion(of: world, history, order)
    try expectRepeatingChangesNothing(in: world)
    let entries = try world.entries(of: "author")
    #expect(entries.texts == history.texts)
    #expect(entries.filter(\.isGone).texts == history.gone)
  }

  /// The union of the journals tells each trailer once, and the next capture leaves one file for
  /// each; what lives is what it points to.
  private func expectUnion(
    of world: TeamWorld, _ history: History, _ order: Order
  ) throws {
    try world.unite(preferring: order.preferred)
    try world.run("program capture -q --journal ../union HEAD", in: "code")
    let entries = try world.entries(of: "union")
    #expect(entries.texts == history.texts)
    #expect(try world.countOfFiles(in: "union") == history.texts.count)
    // Who did not see the amend cannot know where an entry went whose trailer was taken out.
    let known = entries.filter { !history.unseen.contains($0.text) }
    #expect(
      known.filter(\.isGone).texts == history.gone.filter { !history.unseen.contains($0) })
  }

  private func expectRepeatingChangesNothing(in world: TeamWorld) throws {
    try world.run("program capture -q --journal ../author HEAD", in: "code")
    let before = try world.run("git rev-parse HEAD", in: "author").output
    try world.run("program capture -q --journal ../author HEAD", in: "code")
    #expect(try world.run("git rev-parse HEAD", in: "author").output == before)
  }

  /// The limits that docs/hooks.md names.
  @Test func oldWordsThatLiveOnInAnotherBranchAreAnEntryOfTheirOwn() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run("git branch old; git commit -q --amend -m c -m 'Idea: C two'", in: "code")
    try world.push()
    try world.run("git push -q origin old", in: "code")
    #expect(try world.texts(of: "author") == ["A one", "B one", "C two"])
    #expect(try world.texts(of: "server") == ["A one", "B one", "C one", "C two"])
  }

  @Test func wordsAndAuthorDateThatChangeUnseenAreAnEntryOfTheirOwn() throws {
    let world = try TeamWorld(copying: Self.starts[1].get())
    try world.run("git commit -q --amend --reset-author -m c -m 'Idea: C two'", in: "code")
    try world.push()
    #expect(try world.texts(of: "author") == ["A one", "B one", "C two"])
    #expect(try world.texts(of: "server") == ["A one", "B one", "C one", "C two"])
  }

  @Test func wordsThatAPersonChangedStayThroughAnAmend() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run("sed -i 's/C one/C, by hand/' days/*/*c-one*; git commit -qam Mend", in: "author")
    try world.run("git commit -q --amend -m other -m 'Idea: C one'", in: "code")
    let entries = try world.entries(of: "author")
    #expect(entries.texts == ["A one", "B one", "C, by hand"])
    #expect(entries.filter(\.isGone).isEmpty)
  }

  @Test func creditsAndProjectFollowAnAmend() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run(
      """
      git commit -q --amend -m c -m 'Idea: C one
      Project: paging
      Co-authored-by: Grace <grace@example.org>'
      """, in: "code")
    let entry = try #require(try world.entries(of: "author").first { $0.text == "C one" })
    let file = try world.scratch.read("author/\(entry.path)")
    #expect(file.contains("projects: [paging]\n") && file.contains("credits: [Grace]\n"))
    #expect(!file.contains("grace@example.org"))
  }

  /// Git names the author of a commit in the environment of its hooks.
  @Test func journalIsWrittenByWhoeverRunsGit() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run(
      "program attendee add --unnamed 'Ada Lovelace' --email ada@example.org -q", in: "author")
    try world.run(
      """
      git commit -q --allow-empty --author 'Ada L <ada@example.org>' -m x -m 'Demo: An engine
      Co-authored-by: Ada Lovelace (London) <ada@example.org>
      Mention: Ada Lovelace <ada@example.org>'
      git commit -q --allow-empty --amend --no-edit --author 'ada@example.org <ada@example.org>'
      """, in: "code")
    let history = try world.run("git log -p --format=fuller main", in: "author").output
    #expect(history.contains("An engine"))
    #expect(!history.lowercased().contains("lovelace") && !history.contains("ada@"))
  }

  @Test func pushesThatWaitDoNotHideEachOther() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run(
      "mv server away; git -C code push -q origin main:feature; git -C code push -q origin main")
    try world.run(
      "git tag blob $(echo x | git hash-object -w --stdin); git push -q origin blob", in: "code")
    try world.run("mv away server; cd code; commit d 'Demo: D one'; git push -q origin main")
    #expect(try world.texts(of: "server") == ["A one", "B one", "C one", "D one"])
  }

  @Test func whatWaitsForAJournalGoesIntoNoOther() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run("mv ../author ../away; commit d 'Demo: D one'", in: "code")
    try world.run(
      "program capture -q --journal ../colleague HEAD..HEAD; mv ../away ../author", in: "code")
    #expect(try world.texts(of: "colleague") == [])
    try world.run("commit e", in: "code")
    #expect(try world.texts(of: "author").contains("D one"))
  }

  @Test(arguments: ["@9223372036854775807 +0000", "@253402300800 +0000", "@-62135596801 +0000"])
  func datesThatNoCalendarHasAreHarmless(_ date: String) throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    let id = try world.run(
      """
      printf 'tree %s\nauthor A <a@x> %s\ncommitter A <a@x> 1300000000 +0000\n\nx\n\nDemo: Odd\n' \
        $(git write-tree) '\(date.dropFirst())' | git hash-object --literally -t commit -w --stdin
      """, in: "code"
    ).output
    try world.run(
      "program capture -q --outside \(id.prefix(40)); commit d 'Demo: D one'", in: "code")
    #expect(try world.texts(of: "author") == ["A one", "B one", "C one", "D one"])
  }

  @Test func entryThatAPersonBrokeIsLeftAlone() throws {
    let world = try TeamWorld(copying: Self.starts[0].get())
    try world.run(
      "echo 'kind: high: light' >days/broken; f=$(ls days/*/*c-one*); sed -i 's/^kind:.*/kind: high: light/' $f; git add -A; git commit -qm Break",
      in: "author")
    let before = try world.run("git rev-parse HEAD", in: "author").output
    let outcome = try world.run("program capture", in: "code")
    #expect(outcome.errors.contains("Not captured: commit"), "\(outcome.errors)")
    #expect(try world.run("git rev-parse HEAD", in: "author").output == before)
  }
}
