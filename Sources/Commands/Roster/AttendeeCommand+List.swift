import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Terminal

extension AttendeeCommand {
  /// Lists attendees.
  struct List: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the attendees, or count where they come from.",
      discussion: """
        hackjournal attendee list -d 1
        hackjournal attendee list anna                         any part of the name
        hackjournal attendee list --where country=DE -z | …    for scripts
        hackjournal attendee list --without-note -d 1 --addresses   whom to ask
        hackjournal attendee list --csv > people.csv           for a spreadsheet
        """)

    @Argument(help: ArgumentHelp("Only those who have this in their names.", valueName: "attendee"))
    var name: [Typed] = []

    @Option(
      name: .customLong("where"), parsing: .singleValue,
      help: ArgumentHelp(
        "Only those of whom it is true, such as company=Citrix; may be repeated.",
        valueName: "field=value"))
    var conditions: [Typed] = []

    @Option(
      help: "Count by company, university or country.",
      completion: .list(["company", "university", "country"]))
    var count: Typed?
    @Flag(help: "Only those of whom there are no words of their own yet; with -d, of that day.")
    var withoutNote = false
    @Flag(help: "Print `Name <address>` lines, for a mail program.") var addresses = false
    @Option(name: .day, help: .day) var day: Typed?
    @Flag(
      name: .customShort("z"),
      help: "Print the names of their files alone, each with NUL in place of a line break.")
    var endsWithNUL = false
    @Flag(
      help: "Print CSV, as spreadsheets open it and `import` takes it again; not for publication.")
    var csv = false
    @OptionGroup var options: JournalOptions

    func validate() throws {
      if csv, addresses || count != nil || endsWithNUL || options.json {
        throw ValidationError(
          "--csv is a form of its own: leave out --addresses, --count, -z and --json.")
      }
      if endsWithNUL, addresses || count != nil || options.json {
        throw ValidationError("-z is a form of its own: leave out --addresses, --count and --json.")
      }
    }

    func run(in context: Context) throws {
      let journal = try context.snapshot(options)
      let conditions = try AttendeeCondition.typed(conditions)
      let found = try journal.attendees()
      context.report(found.problems)
      let words = TypedTime(calendar: journal.calendar, now: context.now())
      let date = try day.map { try words.date($0.text) }
      let speakers = try withoutNote ? journal.speakers(on: date) : []
      let people = found.values.filter { !$0.isAbsent }
      let sought = Roster(people).attendees(called: name.map(\.text).joined(separator: " "))
        .filter { attendee in conditions.allSatisfy { $0.matches(attendee) } }
      let present = sought.filter { attendee in date.map(attendee.days.contains) ?? true }
      let chosen = present.filter { !speakers.contains($0.key) }
      if let count, !chosen.isEmpty || options.json {
        let origin = try Self.origin(count)
        try OriginPrinter(context: context, json: options.json)
          .print(OriginCounts(origin, of: chosen), origin: origin)
      } else {
        try print(chosen, in: context)
      }
      if chosen.isEmpty {
        context.output.say(reason(people.count, sought: sought.count, present: present.count))
      }
      try context.reportReading(of: journal, under: ["attendees"])
    }

    private func print(_ attendees: [Attendee], in context: Context) throws {
      guard !csv else { return printTable(attendees, in: context) }
      guard !endsWithNUL else {
        return context.output.write(.result, attendees.map { "\($0.key)\0" }.joined())
      }
      guard addresses, !options.json else {
        return try AttendeePrinter(context: context, json: options.json, receipt: .both)
          .print(attendees)
      }
      let lines = attendees.compactMap { attendee in
        attendee.emails.first.map { Self.line(attendee.name, address: $0) }
      }
      lines.forEach { context.output.result($0) }
      let others = attendees.filter(\.emails.isEmpty).map { VisibleText.line($0.displayName) }
      guard !others.isEmpty else { return }
      context.output.say("without an address: \(Choice.list(others))")
    }

    /// What a clone has of names and addresses that are not public is in it.
    private func printTable(_ attendees: [Attendee], in context: Context) {
      context.output.write(.result, AttendeeTable.csv(of: attendees))
      let isPrivate = attendees.contains { attendee in
        !attendee.emails.isEmpty || attendee.named != .yes && attendee.name != nil
      }
      guard isPrivate else { return }
      context.output.say(
        "It has names or addresses that are not public: not for publication, nor to be committed.")
    }

    /// Such as `Ian Campbell <ian@example.org>`; a name with more than letters is in quotes.
    private static func line(_ name: String?, address: String) -> String {
      guard let name = name.map(VisibleText.line) else { return "<\(address)>" }
      let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || " '-".contains($0) }
      let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\(isPlain ? name : "\"\(quoted)\"") <\(VisibleText.line(address))>"
    }

    private static func origin(_ word: Typed) throws(UsageProblem) -> Origin {
      guard let origin = Origin(rawValue: word.text.lowercased()) else {
        throw UsageProblem(
          "'\(word.text)' is nothing to count by.",
          hint: "choose one of \(Origin.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return origin
    }

    private func nobody(of count: Int) -> String {
      let words = name.map(\.text).joined(separator: " ")
      let called = name.isEmpty ? [] : ["is called '\(VisibleText.line(words))'"]
      let values = conditions.map { VisibleText.line($0.text) }
      let having = values.isEmpty ? [] : ["has \(Choice.list(values))"]
      return "Nobody of \(count) \((called + having).joined(separator: " and "))."
    }

    private func reason(_ count: Int, sought: Int, present: Int) -> String {
      guard count > 0 else { return "The roster is empty: hackjournal attendee add NAME" }
      guard sought > 0 else { return nobody(of: count) }
      guard present > 0 else { return "Nobody of \(sought) is checked in on that day." }
      return day == nil
        ? "There are words of everybody." : "There are words of everybody who was there that day."
    }
  }
}
