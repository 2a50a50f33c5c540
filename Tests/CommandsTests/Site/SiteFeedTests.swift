import Foundation
import TestSupport
import Testing

/// A site of texts that mean something in XML and HTML, read by the programs of others.
@Suite("The feeds of a site, read by others")
struct SiteFeedTests {
  private static let surroundings = ProcessInfo.processInfo.environment

  private static func isThere(_ words: [String]) -> Bool {
    (try? Command(words, in: "/", environment: surroundings).run().status) == 0
  }

  /// A journal with what is hard to write as XML; its site is beside it.
  private func site(_ options: String = "--base-url https://xen.example/h/") throws -> RealJournal {
    let journal = try RealJournal.checkedOut()
    let making = try journal.shell(
      """
      "$PROGRAM" add -q -d 1 'It boots & <b>sings</b> ]]> "at" once'
      "$PROGRAM" add -q -d 2 -k demo "$(printf 'Bell \\007 and escape \\033[31m')"
      "$PROGRAM" response add 'A & B' --url 'https://b.example/?a=1&b=2' --day 1 --date 2011-05-19 -q
      "$PROGRAM" site -o ../out \(options)
      """)
    #expect(making.status == 0, "\(making.errors)")
    return journal
  }

  @Test(.enabled(if: isThere(["xmllint", "--version"]), "apt-get install libxml2-utils"))
  func areXML() throws {
    for options in ["", "--base-url https://xen.example/h/"] {
      let checked = try site(options).shell(
        "cd ../out && xmllint --noout feed.atom days/*.atom icon.svg $(ls sitemap.xml 2>/dev/null)")
      #expect(checked.status == 0, "\(checked.errors)")
    }
  }

  @Test(.enabled(if: isThere(["python3", "-c", "import feedparser"]), "pip install feedparser"))
  func areRead() throws {
    let program = """
      import feedparser
      feed = feedparser.parse("../out/feed.atom")
      assert not feed.bozo, feed.bozo_exception
      assert feed.feed.id.startswith("urn:uuid:"), feed.feed.id
      assert [e.link for e in feed.entries] == [f"https://xen.example/h/days/2011-03-2{n}.html" for n in "43"]
      assert len({e.id for e in feed.entries}) == 2
      assert "It boots &amp; &lt;b&gt;sings&lt;/b&gt; ]]&gt;" in feed.entries[1].content[0].value
      day = feedparser.parse("../out/days/2011-03-23.atom")
      assert not day.bozo and [e.link for e in day.entries] == ["https://b.example/?a=1&b=2"]
      assert day.entries[0].title == "A & B", day.entries[0].title
      assert day.entries[0]["thr_in-reply-to"]["ref"] == feed.entries[1].id
      """
    let journal = try site()
    try journal.scratch.write("read.py", program)
    let read = try journal.shell("python3 ../read.py")
    #expect(read.status == 0, "\(read.errors)")
  }

  @Test func areTheSameBytesElsewhereAndAtAnotherTime() throws {
    let journal = try site("")
    let again = try journal.shell(
      "TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8 \"$PROGRAM\" site -o ../again && diff -r ../out ../again")
    #expect(again.status == 0, "\(again.output) \(again.errors)")
  }

  @Test func ofAnEmptyJournalAreValid() throws {
    let journal = try RealJournal.checkedOut()
    let made = try journal.shell("\"$PROGRAM\" site -o ../out && cat ../out/feed.atom")
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("<updated>2011-03-23T00:00:00.000Z</updated>"))
    #expect(!made.output.contains("<entry>"))
  }
}
