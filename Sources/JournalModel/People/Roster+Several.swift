/// Who is meant where several could be.
extension Roster {
  /// The attendee of a name.
  package func attendee(_ text: String) throws(RosterProblem) -> Attendee {
    switch match(text) {
    case .one(let attendee): return attendee
    case .several(let several): throw Self.problem(of: several, called: text)
    case .nobody:
      let unknown = attendees.count(where: \.isUnknown)
      let similar = names(similarTo: text)
      throw unknown == 0
        ? .unknownAttendee(text, similar: similar) : .unknownHere(text, unknown, similar: similar)
    }
  }

  /// Refuses a whole name that several have, of whom nobody could tell later who was meant.
  package func refuseSeveral(called name: String) throws(RosterProblem) {
    let same = exactMatches(name).filter { !$0.isAbsent }
    guard same.count < 2 else { throw Self.problem(of: same, called: name) }
  }

  /// The name of the file of one of several who have a whole name, as their address tells, in the form that
  /// means nobody else; nil where one alone has the name, the address is nobody's, or the person is not to be
  /// named.
  package func file(called name: String, address: String?) -> String? {
    guard let address, exactMatches(name).filter({ !$0.isAbsent }).count > 1 else { return nil }
    let found = exactMatches(name).filter { attendee in
      attendee.emails.contains { $0.lowercased() == address.lowercased() }
    }
    guard found.count == 1, found[0].named == .yes else { return nil }
    let key = found[0].key
    return exactMatches(key).count == 1 ? key : key + ".md"
  }

  /// Each with where they come from and the name that tells them apart.
  private static func problem(of several: [Attendee], called text: String) -> RosterProblem {
    let sought = FoldedName.of(text)
    return .severalAttendees(
      text,
      candidates: several.map { attendee in
        let origin = attendee.company ?? attendee.university ?? attendee.country
        return attendee.displayName + (origin.map { " of \($0)" } ?? "")
          + " (\(attendee.key)\(attendee.key == sought ? ".md" : ""))"
      })
  }
}
