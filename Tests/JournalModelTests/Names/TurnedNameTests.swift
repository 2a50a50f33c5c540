import TestSupport
import Testing

@testable import JournalModel

@Suite("Names with the last one first")
struct TurnedNameTests {
  @Test(
    "one last name, a comma and first names are turned round",
    arguments: [
      ("Hopper, Grace", "Grace Hopper"), ("Beispiel,Nora", "Nora Beispiel"),
      ("van Beethoven, Ludwig", "Ludwig van Beethoven"), ("Dr. Hopper, Grace", "Dr. Grace Hopper"),
      ("Hopper, Grace Brewster", "Grace Brewster Hopper"),
      ("O'Brien, Anne-Marie", "Anne-Marie O'Brien"),
      ("Lovelace, Ada M.", "Ada M. Lovelace"), ("Королёва, Анна", "Анна Королёва"),
    ])
  func turned(_ name: String, _ said: String) {
    #expect(TurnedName.of(name) == said)
  }

  @Test(
    "what may be something else stays, unless the heading says it",
    arguments: [
      "Grace Hopper", "Example, Inc.", "Example, GmbH", "Grace Hopper, Navy", "Hopper, PhD",
      "Grace Hopper, Jr.", "Hopper, Grace, Navy", "Hopper,", ", Grace", "Room 3, Table 4",
      "Hopper, grace@navy.mil", "García López, María", "",
    ])
  func asTheyAre(_ name: String) {
    #expect(TurnedName.of(name) == name)
  }

  @Test(
    "with a heading that says it",
    arguments: [
      ("García López, María", "María García López"), ("Hopper, PhD", "Hopper, PhD"),
      ("Grace Hopper", "Grace Hopper"), ("Example, Inc.", "Example, Inc."),
    ])
  func announced(_ name: String, _ said: String) {
    #expect(TurnedName.of(name, isLastFirst: true) == said)
  }

  @Test(
    "headings",
    arguments: [
      ("Last, First", true), ("Last name, first name", true), ("Name (Nachname, Vorname)", true),
      ("Surname, Forename", true), ("Name", false), ("First, Last", false),
      ("Name, Company", false),
      ("", false),
    ])
  func headings(_ heading: String, _ says: Bool) {
    #expect(TurnedName.isAnnounced(by: heading) == says)
  }

  @Test(
    "who can be meant by a mention alone",
    arguments: [
      ("Sunday", true), ("A", true), ("TBA", true), ("Guest", true), ("Guest 2", true),
      ("May", true),
      ("Highlights", true), ("Plus One", true), ("N.N.", true), ("12", true), ("李", true),
      ("Info Requested Info Requested", true), ("Day 1", true), ("Early Bird", true),
      ("unbekannt", true),
      ("Linux", true), ("Open Source", true), ("Team Blue", true), ("Table 3", true),
      ("Team Hopper", false), ("Blue Hopper", false), ("Will", false), ("Grace", false),
      ("Grace Hopper", false), ("Sunday Adeyemi", false),
      ("An Do", false), ("May Li", false), ("Sjoerd", false), ("Will A.", false), ("P One", false),
      ("", false),
      ("…", false),
    ])
  func mentionedOnly(_ name: String, _ isOnly: Bool) {
    #expect(Samples.attendee("x", name, .open).isMentionedOnly == isOnly)
    #expect(!Samples.attendee("x", name, .yes).isMentionedOnly)
  }

  @Test("the kinds of the journal and their headings are words of every day")
  func kinds() {
    let headings = Language.names.flatMap { Language.named($0).headings.values }
    for name in Kind.standard.map(\.description) + headings where !name.contains(" ") {
      #expect(Samples.attendee("x", name, .open).isMentionedOnly, "\(name)")
    }
  }
}
