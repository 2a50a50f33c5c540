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
    let leaks =
      try journal.leaks(finder)
      + summaryLeaks(in: journal, attendees: attendees, gate: Gate(finder))
    let unknown = attendees.values.count(where: \.isUnknown)
    if options.json {
      context.output.result(try JSON.answer(["leaks": leaks.map(\.object)]))
    } else {
      leaks.forEach { context.output.result($0.text) }
    }
    guard leaks.isEmpty, unknown == 0 else { throw Self.refusal(leaks.count, unknown: unknown) }
    context.output.say("Nothing private is in what everybody can read.")
  }

  private func summaryLeaks(
    in journal: Snapshot, attendees: Found<Attendee>, gate: Gate
  ) throws -> [Leak] {
    let ofDays = try journal.each(journal.dates()) { date in
      try leaks(inSummaryOf: .day(date), in: journal, attendees: attendees, gate: gate)
    }
    return try ofDays.flatMap(\.self)
      + leaks(inSummaryOf: .wholeEvent, in: journal, attendees: attendees, gate: gate)
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

extension Leak {
  fileprivate var text: String {
    let what =
      switch secret {
      case .name(let key): "names \(key), who is not to be named"
      case .address(let address): "has the address \(VisibleText.line(address))"
      case .note(let id): "has words of the private note \(id)"
      }
    return "\(VisibleText.line(place)):\(line): \(what)"
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
