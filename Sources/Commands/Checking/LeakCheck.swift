import JournalKit
import JournalModel
import Publishing
import Site
import Terminal

/// Proves that nothing private is in what everybody can read.
struct LeakCheck {
  let options: JournalOptions

  func run(_ journal: Snapshot, in context: Context) throws {
    // Somebody whose file cannot be read may not be named.
    let attendees = try journal.attendees()
    let finder = try journal.leakFinder(of: attendees.complete())
    var audit = try journal.audit(finder)
    audit.leaks = try journal.leaksOfForgotten() + audit.leaks
    let isOfWriter = Self.isAddressOfWriter(among: attendees.values)
    let writers = audit.leaks.filter(isOfWriter)
    audit.leaks.removeAll(where: isOfWriter)
    let summaries = try summaryLeaks(in: journal, gate: Gate(finder))
    let page = LeakPage(
      audit: audit, writers: writers, summaries: summaries,
      site: try siteLeaks(in: journal, besides: summaries.leaks),
      publishing: try journal.settingsThatPublish(in: context.environment),
      unknown: attendees.values.count { $0.isUnknown && $0.isAnonymous })
    if options.json {
      context.output.result(try JSON.answer(page.object))
    } else {
      page.lines.forEach { context.output.result($0) }
    }
    page.remarks.forEach { context.output.say($0) }
    if let refusal = page.refusal { throw refusal }
    page.conclusion.forEach { context.output.say($0) }
  }

  /// Where git says who wrote a commit: nobody takes that back once it is pushed, and it names nobody who
  /// is not named anyhow.
  private static func isAddressOfWriter(among attendees: [Attendee]) -> (Leak) -> Bool {
    let addresses = { (people: [Attendee]) in
      Set(people.flatMap(\.emails).map { $0.lowercased() })
    }
    let named = addresses(attendees.filter { $0.named == .yes })
      .subtracting(addresses(attendees.filter { $0.named != .yes }))
    return { leak in
      guard leak.place.hasPrefix(Leak.author), case .address(let address) = leak.secret else {
        return false
      }
      return named.contains(address.lowercased())
    }
  }

  /// Each secret once, and not those that a summary has: the site has it from there.
  private func siteLeaks(in journal: Snapshot, besides known: [Leak]) throws -> [Leak] {
    let secrets = known.map(\.secret)
    return try SiteBuilder(of: journal, base: nil).leaks().filter { !secrets.contains($0.secret) }
  }

  private func summaryLeaks(
    in journal: Snapshot, gate: Gate
  ) throws -> (leaks: [Leak], count: Int) {
    let ofDays = try journal.each(journal.dates()) { date in
      try leaks(inSummaryOf: .day(date), in: journal, gate: gate)
    }
    let ofEvent = try leaks(inSummaryOf: .wholeEvent, in: journal, gate: gate)
    return (ofDays.flatMap(\.self) + ofEvent, ofDays.count + 1)
  }

  private func leaks(
    inSummaryOf scope: SummaryScope, in journal: Snapshot, gate: Gate
  ) throws -> [Leak] {
    try gate.leaks(
      in: journal.summary(of: scope, for: .everybody, lookingFor: .onOwnDays).summary)
  }
}
