import JournalKit
import JournalModel
import Publishing
import Terminal

/// Proves that nothing private is in what everybody can read.
struct LeakCheck {
  let options: JournalOptions

  func run(_ journal: Snapshot, in context: Context) throws {
    // Somebody whose file cannot be read may not be named.
    let attendees = try journal.attendees()
    let finder = try journal.leakFinder(of: attendees.complete())
    let audit = try journal.audit(finder)
    let summaries = try summaryLeaks(in: journal, attendees: attendees, gate: Gate(finder))
    let leaks = audit.leaks + summaries.leaks
    let unknown = attendees.values.count(where: \.isUnknown)
    if options.json {
      let object = audit.object(leaks: leaks, summaries: summaries.count)
      context.output.result(try JSON.answer(object))
    } else {
      leaks.forEach { context.output.result($0.text) }
    }
    guard leaks.isEmpty, unknown == 0 else { throw Self.refusal(leaks.count, unknown: unknown) }
    context.output.say("Nothing private was found in \(audit.extent(summaries: summaries.count)).")
    audit.limits.forEach { context.output.say($0) }
  }

  private func summaryLeaks(
    in journal: Snapshot, attendees: Found<Attendee>, gate: Gate
  ) throws -> (leaks: [Leak], count: Int) {
    let ofDays = try journal.each(journal.dates()) { date in
      try leaks(inSummaryOf: .day(date), in: journal, attendees: attendees, gate: gate)
    }
    let ofEvent = try leaks(
      inSummaryOf: .wholeEvent, in: journal, attendees: attendees, gate: gate)
    return (ofDays.flatMap(\.self) + ofEvent, ofDays.count + 1)
  }

  private func leaks(
    inSummaryOf scope: SummaryScope, in journal: Snapshot, attendees: Found<Attendee>,
    gate: Gate
  ) throws -> [Leak] {
    try gate.leaks(
      in: journal.summary(of: scope, for: .everybody, among: attendees).summary)
  }

  private static func refusal(_ leaks: Int, unknown: Int) -> Explanation {
    guard leaks > 0 else {
      let people = Sentences.count(unknown, one: "attendee is", many: "attendees are")
      return Explanation(
        code: .namesUnknown,
        "\(people) not to be named, and this clone does not have the names.",
        hint: "check where the private ref is: git fetch ORIGIN "
          + "'refs/hackjournal/private/*:refs/hackjournal/private/*'")
    }
    return Explanation(
      code: .leak,
      "\(Sentences.count(leaks, one: "private thing is", many: "private things are")) "
        + "in what everybody can read.",
      hint:
        "reword it, and give a file whose name it is another one by git mv, with the same last ten "
        + "letters; in git's history it stays, unless that is rewritten before it is pushed")
  }
}

extension LeakAudit {
  /// What was read, in words.
  fileprivate func extent(summaries: Int) -> String {
    let parts = [
      (files, "file", "files"), (commits, "commit", "commits"),
      (earlierVersions, "earlier version", "earlier versions"), (tags, "tag", "tags"),
      (summaries, "summary", "summaries"),
    ]
    return parts.filter { $0.0 > 0 }.map { Sentences.count($0.0, one: $0.1, many: $0.2) }
      .joined(separator: ", ")
  }

  /// What could not be known, a line each.
  fileprivate var limits: [String] {
    let most = 3
    var lines = unread.prefix(most).map { "No text, so not looked into: \(VisibleText.line($0))" }
    if unread.count > most { lines.append("and \(unread.count - most) more, which --json lists") }
    if isShallow { lines.append("This clone is shallow: earlier history was not looked into.") }
    return lines
  }

  fileprivate func object(leaks: [Leak], summaries: Int) -> JSONObject {
    [
      "leaks": leaks.map(\.object),
      "read": [
        "files": files, "commits": commits, "earlier-versions": earlierVersions, "tags": tags,
        "summaries": summaries,
      ] as JSONObject,
      "not-read": unread,
      "shallow": isShallow,
    ]
  }
}

extension Leak {
  fileprivate var text: String {
    let what =
      switch secret {
      case .name(let key): "names \(key), who is not to be named"
      case .address(let address): "has the address \(VisibleText.line(address))"
      case .note(let id): "has words of the private note \(id)"
      }
    let line = place.hasPrefix(Leak.author) ? "" : ":\(line)"
    return "\(VisibleText.line(place))\(line): \(what)"
  }

  fileprivate var object: JSONObject {
    switch secret {
    case .name(let key): ["place": place, "line": line, "secret": "name", "attendee": key]
    case .address(let text): ["place": place, "line": line, "secret": "address", "address": text]
    case .note(let id):
      ["place": place, "line": line, "secret": "private-note", "note": id.description]
    }
  }
}
