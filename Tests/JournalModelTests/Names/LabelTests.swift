import Testing

@testable import JournalModel

@Suite("Names of people in what things are called")
struct LabelTests {
  private let finder = NameFinder([
    Attendee(key: "p-aaaaaa", name: "Rose Green", named: .no),
    Attendee(key: "p-bbbbbb", name: "Will Power", named: .open),
    Attendee(key: "ann-ash", name: "Ann Ash", named: .yes),
  ])

  @Test(
    "a name is told by all of the words, and by one in which they are joined",
    arguments: [
      "rosegreen", "Rose-Green", "green rose", "GreenRose", "rosegreen tool", "the-rosegreen-app",
      "ROSEGREEN 2", "app/rosegreen",
    ])
  func names(_ label: String) { #expect(finder.unnamed(calling: label) == "p-aaaaaa") }

  @Test(
    "words of every day beside others, and names of those who may be named, are none",
    arguments: [
      "rose garden", "green tool", "rosegarden", "willpower tool", "greenhouse rose", "annash tool",
      "Ann Ash", "",
    ])
  func others(_ label: String) { #expect(finder.unnamed(calling: label) == nil) }

  @Test("the values of a file are looked at as what things are called, and its words are not")
  func values() {
    let file = LeakFinder(finder.attendees, notes: [])
    let entry = "---\nid: k7f3q2m9x4\nprojects: [other, rosegreen]\n---\nThe rosegreen boots\n"
    let found = file.leaks(inFile: entry, path: "days/2011-03-23/0930-k7f3q2m9x4.md", at: "here")
    #expect(found == [Leak(place: "here", line: 3, secret: .name("p-aaaaaa"))])
    for (field, line) in [("kinds:\n  rosegreen: Roses", 3), ("credits: [rosegreen]", 2)] {
      let event = "hackjournal: 1\n\(field)\n"
      #expect(
        file.leaks(inFile: event, path: "event.yml", at: "here")
          == [Leak(place: "here", line: line, secret: .name("p-aaaaaa"))], "\(field)")
    }
  }
}
