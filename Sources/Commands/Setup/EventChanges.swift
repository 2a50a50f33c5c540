import ArgumentParser
import Foundation
import JournalKit
import JournalModel

/// The options that change an event.
struct EventChanges: ParsableArguments {
  @Option(help: "The event's name.") var name: Typed?
  @Option(help: "The first day, such as 2011-03-23.") var start: Typed?
  @Option(help: "How many days; `open` for no fixed end.") var days: Typed?
  @Option(help: "Its days in place of these, such as 2011-03-23,2011-04-06.") var dates: Typed?
  @Option(help: "The time zone, such as Europe/London.") var timeZone: Typed?
  @Option(help: "When a day begins: what happens earlier belongs to the evening before.")
  var dayStarts: Typed?
  @Option(help: "Where it takes place.") var venue: Typed?
  @Option(help: "The event's page.") var url: Typed?
  @Option(help: "What sort of post the summaries are.") var category: Typed?
  @Option(help: "The language of the summaries: en, de, fr, or one that the journal has a file of.")
  var language: Typed?
  @Option(
    help: "Whether the lines of a summary say who says them: yes or no.",
    completion: .list(["yes", "no"]))
  var bylines: Typed?
  @Option(parsing: .singleValue, help: "A host, such as \"Oracle: the rooms\"; may be repeated.")
  var host: [Typed] = []
  @Option(
    parsing: .singleValue, help: "A sponsor, such as \"Citrix: lunch (day 2)\"; may be repeated.")
  var sponsor: [Typed] = []
  @Option(
    parsing: .singleValue,
    help: "What happens when, such as \"day 2 18:00: Show and tell (Room 1)\"; may be repeated.")
  var schedule: [Typed] = []
  @Option(
    parsing: .singleValue,
    help: "A kind whose entries each name somebody who helped, such as helped-by.")
  var credit: [Typed] = []
  @Option(
    parsing: .singleValue,
    help: "A kind with its heading, such as \"demo: Demos\", or \"blocker: hidden\".")
  var kind: [Typed] = []

  @Option(help: "Address of the web site.") var siteURL: Typed?
  @Option(
    help: "Of those who may be named the web site has a list, pages, or none.",
    completion: .list(["list", "pages", "none"]))
  var sitePeople: Typed?
  @Option(help: "The colour of the web site's links, such as \"#1f3fae\".") var siteAccent: Typed?

  var isEmpty: Bool {
    [
      name, start, days, dates, timeZone, dayStarts, venue, url, category, language, bylines,
      siteURL, sitePeople, siteAccent,
    ]
    .allSatisfy {
      $0 == nil
    } && host.isEmpty && sponsor.isEmpty && kind.isEmpty && schedule.isEmpty && credit.isEmpty
  }

  func validate() throws {
    if dates != nil, start != nil || days != nil {
      throw ValidationError("--dates stands in place of --start and --days.")
    }
  }

  /// As a command line has them.
  var words: [String] {
    let single = [
      ("--name", name), ("--start", start), ("--days", days), ("--dates", dates),
      ("--time-zone", timeZone),
      ("--day-starts", dayStarts), ("--venue", venue), ("--url", url), ("--category", category),
      ("--language", language), ("--bylines", bylines), ("--site-url", siteURL),
      ("--site-people", sitePeople), ("--site-accent", siteAccent),
    ]
    let several = [
      ("--host", host), ("--sponsor", sponsor), ("--schedule", schedule), ("--credit", credit),
      ("--kind", kind),
    ]
    return single.flatMap { name, value in value.map { [name, $0.text] } ?? [] }
      + several.flatMap { name, values in values.flatMap { [name, $0.text] } }
  }

  func apply(to event: inout Event, now: Date) throws {
    try applyTimes(to: &event, now)
    if let name {
      guard !name.text.trimmed.isEmpty else { throw UsageProblem("The event's name is empty.") }
      event.name = name.text.trimmed
    }
    event.venue = Typed.changed(event.venue, by: venue)
    event.url = Typed.changed(event.url, by: url)
    if let url = event.url, self.url != nil { event.url = try EventFields.address(url) }
    event.category = Typed.changed(event.category, by: category)
    if let bylines { event.hasBylines = try EventFields.isYes(bylines.text) }
    try apply(to: &event.site)
    for text in host { event.hosts.put(try Self.giver(text.text, of: event)) }
    for text in sponsor { event.sponsors.put(try Self.giver(text.text, of: event)) }
    for text in schedule {
      event.schedule.put(
        try EventFields.scheduleItem(text.text, days: event.days), dayStarts: event.dayStarts)
    }
    for text in credit {
      let kind = try EventFields.credit(text.text)
      if !event.credits.contains(kind) { event.credits.append(kind) }
    }
    for text in kind { Self.put(try EventFields.kind(text.text), into: &event.kinds) }
  }

  private func apply(to site: inout SiteSettings) throws {
    site.url = Typed.changed(site.url, by: siteURL)
    if let url = site.url, siteURL != nil { site.url = try EventFields.address(url) }
    if let sitePeople {
      guard let people = SiteSettings.People(rawValue: sitePeople.text) else {
        throw UsageProblem("--site-people is list, pages or none.")
      }
      site.people = people
    }
    guard let siteAccent else { return }
    do {
      site.accent = siteAccent.text.isEmpty ? nil : try Accent.readable(siteAccent.text)
    } catch {
      throw UsageProblem("--site-accent \(error.reason).")
    }
  }

  private static func giver(_ text: String, of event: Event) throws -> Giver {
    try EventFields.giver(text, days: event.days, in: event.words)
  }

  private func applyTimes(to event: inout Event, _ now: Date) throws {
    let first = try start.map {
      try EventFields.firstDay($0.text, near: event.calendar, now: now)
    }
    if start != nil || days != nil {
      event.hold(
        from: first ?? event.start,
        days: try days.map { try EventFields.days($0.text) } ?? event.days)
    }
    if let dates {
      event.hold(on: try EventFields.dates(dates.text, near: event.calendar, now: now))
    }
    if let timeZone { event.timeZone = try EventFields.zone(timeZone.text) }
    if let dayStarts {
      guard let time = TimeOfDay(dayStarts.text) else {
        throw TypedTime.Problem.timeOfDay(dayStarts.text)
      }
      event.dayStarts = time
    }
  }

  private static func put(_ setting: KindSetting, into settings: inout [KindSetting]) {
    guard let index = settings.firstIndex(where: { $0.kind == setting.kind }) else {
      return settings.append(setting)
    }
    settings[index] = setting
  }
}
