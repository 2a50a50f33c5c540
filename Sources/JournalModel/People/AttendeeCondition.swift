/// Requirement on people who are sought in a roster, such as `company=Citrix`.
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
