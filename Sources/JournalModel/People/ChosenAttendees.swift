/// People whom a change is about.
package enum ChosenAttendees: Sendable {
  /// Each by any part of the name that nobody else has.
  case named([String])
  /// Those who are as every condition says.
  case matching([AttendeeCondition])
}

extension Roster {
  /// Those names of a list that are one person's, and what is wrong with each of the others.
  package func sorted(
    _ names: [String]
  ) -> (clear: [String], unclear: [(name: String, problem: RosterProblem)]) {
    var (clear, unclear): ([String], [(name: String, problem: RosterProblem)]) = ([], [])
    for name in names {
      do throws(RosterProblem) {
        _ = try attendee(name)
        clear.append(name)
      } catch {
        unclear.append((name, error))
      }
    }
    return (clear, unclear)
  }

  /// Those who were chosen, each once, in the order of the names or of the roster.
  package func attendees(_ chosen: ChosenAttendees) throws(RosterProblem) -> [Attendee] {
    switch chosen {
    case .named(let names):
      return try attendees(named: names)
    case .matching(let conditions):
      let found = attendees.filter { attendee in conditions.allSatisfy { $0.matches(attendee) } }
      guard !found.isEmpty else { throw .noSuchAttendees(conditions.map(\.text)) }
      return found
    }
  }

  /// All that are wrong are told at once: whoever types a list mends it once.
  private func attendees(named names: [String]) throws(RosterProblem) -> [Attendee] {
    var found: [Attendee] = []
    var unclear: [String] = []
    for name in names {
      guard case .one(let attendee) = match(name) else {
        unclear.append(name)
        continue
      }
      if !found.contains(where: { $0.key == attendee.key }) { found.append(attendee) }
    }
    if let name = unclear.first, unclear.count == 1 { _ = try attendee(name) }
    guard unclear.isEmpty else { throw .unclearAttendees(unclear) }
    return found
  }
}
