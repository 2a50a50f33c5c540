import Foundation
import TestSupport
import Testing

@testable import JournalModel

@Suite("Languages")
struct LanguageTests {
  /// The file that people begin from.
  private static func dutch() throws -> String {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3)
    let path = NSString.path(withComponents: root + ["docs", "languages", "nl.yml"])
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(
    "a language is found by its name, whatever the country behind it, else it is English",
    arguments: [
      ("en", "Highlights", true), ("de", "Höhepunkte", true), ("de-AT", "Höhepunkte", true),
      ("DE_ch", "Höhepunkte", true), ("en-GB", "Highlights", true), ("fr", "Temps forts", true),
      ("nl", "Highlights", false),
      ("", "Highlights", false), ("deutsch", "Highlights", false),
    ])
  func named(_ name: String, _ heading: String, _ isShipped: Bool) {
    #expect(Language.named(name).headings["highlight"] == heading)
    #expect(Language.isShipped(name) == isShipped)
  }

  @Test("every language that ships has all words", arguments: Language.names)
  func complete(_ name: String) {
    let language = Language.named(name)
    #expect(language.weekdays.count == 7 && language.months.count == 12)
    #expect(Kind.standard.allSatisfy { language.headings[$0.description]?.isEmpty == false })
    #expect(
      language.manyPeople.contains("{count}") && language.from.contains("{origins}"))
    #expect(
      language.moreDays.contains("{days}") && language.gifts.one.contains("{purpose}"))
  }

  @Test(
    "a phrase is filled with what it has a place for",
    arguments: [
      ("{day} of {days}", "1 of 3"), ("no place", "no place"), ("{day}{day}", "11"),
      ("{other} {day}", "{other} 1"), ("{days", "{days"), ("", ""),
    ])
  func filled(_ phrase: String, _ words: String) {
    #expect(phrase.filled(["day": "1", "days": "3"]) == words)
  }

  @Test("words of projects that a file lacks are in English, each alone")
  func projects() throws {
    let file = try Self.dutch().replacing(", state: Stand", with: "")
    let projects = try LanguageFile.language(file).projects
    #expect(projects.heading == "Projecten")
    #expect(projects.columns == ["Project", "Wat het is", "Team", "State"])
    let lines = try Self.dutch().split(separator: "\n").filter { !$0.hasPrefix("projects:") }
    let other = try LanguageFile.language(lines.joined(separator: "\n") + "\n").projects
    #expect(other == Language.english.projects)
  }

  @Test("the file of a language reads")
  func file() throws {
    let language = try LanguageFile.language(Self.dutch())
    #expect(language.weekdays.first == "maandag")
    #expect(language.headings["thanks"] == "Bedankt")
    #expect(language.lastDay.isEmpty == false)
  }

  @Test(
    "every key of it is needed",
    arguments: [
      "weekdays", "months", "numbers", "date", "long-date", "day", "headings", "private-warning",
      "and", "attended", "people", "quantities", "verbs", "company", "university", "country",
      "closing",
    ])
  func missing(_ key: String) throws {
    var document = try Document(Self.dutch(), as: .yaml)
    try document.set(key, value: nil, order: [])
    let error = #expect(throws: FormatError.self) { try LanguageFile.language(document.content) }
    #expect(error?.message == "`\(key):` is missing")
  }

  @Test(
    "what files of earlier versions do not have is in English",
    arguments: [
      "byline", "team", "online", "they-came", "more-numbers", "several-days", "gifts", "organised",
      "quotation", "totals", "schedule", "site",
    ])
  func newer(_ key: String) throws {
    var document = try Document(Self.dutch(), as: .yaml)
    #expect(document.node(key) != nil)
    try document.set(key, value: nil, order: [])
    let language = try LanguageFile.language(document.content)
    let english = Language.named("en")
    switch key {
    case "byline": #expect(language.byline == english.byline)
    case "team": #expect(language.team == english.team)
    case "online": #expect(language.online == english.online)
    case "several-days": #expect(language.several == english.several)
    case "gifts": #expect(language.gifts == english.gifts)
    case "organised": #expect(language.organised == english.organised)
    case "schedule": #expect(language.schedule == english.schedule)
    case "quotation": #expect(language.quotation == english.quotation)
    case "totals": #expect(language.totals.sentence == english.totals.sentence)
    case "site": #expect(language.site == english.site)
    case "they-came": #expect(language.theyCame == english.theyCame)
    default: #expect(language.moreNumbers.isEmpty)
    }
  }

  @Test("each word of a site by itself is in English where it is missing")
  func site() throws {
    let dutch = try Self.dutch()
    #expect(try LanguageFile.language(dutch).site.words.count == Language.Site.keys.count)
    for (key, word) in try LanguageFile.language(dutch).site.words {
      let without = dutch.replacing(try Regex("(?m)^  \(key): .*\n"), with: "")
      let site = try LanguageFile.language(without).site
      let others = try LanguageFile.language(dutch).site.words.filter { $0.key != key }
      let english = Language.Site.english.words.first { $0.key == key }?.word
      #expect(site.words.first { $0.key == key }?.word == english)
      #expect(others.allSatisfy { other in site.words.contains { $0 == other } }, "\(key) \(word)")
    }
  }

  @Test("numbers in words go from none to ninety-nine", arguments: Language.names)
  func numbers(_ name: String) throws {
    let language = Language.named(name)
    let words = language.numbers + language.moreNumbers
    #expect((words.count, Set(words).count) == (100, 100))
    #expect(["twenty-six", "sechsundzwanzig", "vingt-six"].contains(words[26]))
    #expect(["ninety-nine", "neunundneunzig", "quatre-vingt-dix-neuf"].contains(words[99]))
  }

  @Test(
    "what a language cannot mean names its key",
    arguments: [
      ("weekdays", .list(["a", "b"]), "weekdays: expected 7 words, found 2"),
      ("date", .text("{tag}. {month}"), "date: `{tag}` stands for nothing"),
      ("and", .list(["a"]), "and: expected a single value"),
      ("closing", .mapping([("last", .text("x"))]), "closing: `one:` is missing"),
      ("day", .text("x"), "day: expected `of: …` and others below it"),
      ("long-date", .text("{"), "long-date: `{}` stands for nothing"),
      ("and", .text(" \u{A0}"), "and: a phrase of it is empty"),
      ("verbs", .list(["came", " "]), "verbs: a phrase of it is empty"),
      ("company", .mapping([("one", .text("  "))]), "company: a phrase of it is empty"),
      ("and", .text("a\nb"), "and: a phrase of it has control characters or two lines"),
      (
        "private-warning", .text("a\u{1B}]0;x\u{7}"),
        "private-warning: a phrase of it has control characters or two lines"
      ),
      (
        "date", .text(String(repeating: "{day}", count: 201)),
        "date: a phrase of it is longer than 1000 bytes"
      ),
    ] as [(String, YAMLValue, String)])
  func wrong(_ key: String, _ value: YAMLValue, _ message: String) throws {
    var document = try Document(Self.dutch(), as: .yaml)
    try document.set(key, value: value, order: [])
    let error = #expect(throws: FormatError.self) { try LanguageFile.language(document.content) }
    #expect(error?.message == message)
  }
}
