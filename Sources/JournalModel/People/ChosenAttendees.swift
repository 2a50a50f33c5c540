/// Which attendees a change is about.
package enum ChosenAttendees: Sendable {
  /// Each by any part of the name that nobody else has.
  case named([String])
  /// Those who are as every condition says.
  case matching([AttendeeCondition])
}

/// What people look for in a roster, such as `company=Citrix`.
package struct AttendeeCondition: Sendable {
  /// As it was typed.
  package let text: String
  private let field: Field
  private let pattern: ValuePattern

  private enum Field: String, CaseIterable {
    case name, company, university, country, role, project, named
  }

  /// The words before the equals sign that it knows.
  package static let fields = Field.allCases.map(\.rawValue)

  /// Nil if it has no equals sign, or another word before it.
  package init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="),
      let field = Field(rawValue: text[..<sign].trimmed.lowercased())
    else { return nil }
    self.text = text
    self.field = field
    pattern = ValuePattern(String(text[sign...].dropFirst()))
  }

  /// Whether one of the attendee's values is the one; without any, the empty value is.
  package func matches(_ attendee: Attendee) -> Bool {
    let values = values(of: attendee)
    return (values.isEmpty ? [""] : values).contains(where: pattern.matches)
  }

  private func values(of attendee: Attendee) -> [String] {
    switch field {
    case .name: [attendee.name].compactMap { $0 }
    case .company: [attendee.company].compactMap { $0 }
    case .university: [attendee.university].compactMap { $0 }
    case .country: [attendee.country].compactMap { $0 }
    case .role: attendee.roles
    case .project: attendee.projects
    case .named: attendee.named == .open ? [] : [attendee.named.rawValue]
    }
  }
}

extension Roster {
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
