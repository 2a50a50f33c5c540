import JournalKit
import SwiftCSV

/// People from a CSV file with a header row.
struct RosterSheet {
  private(set) var people: [Attendee] = []
  /// Rows that name nobody, with their numbers.
  private(set) var problems: [String] = []

  /// The headings of a field, in lower case.
  private static let headings: [String: [String]] = [
    "name": ["name", "full name", "attendee name"], "first": ["first name", "given name"],
    "last": ["last name", "surname", "family name"],
    "company": ["company", "organisation", "organization"], "university": ["university"],
    "country": ["country"], "email": ["email", "e-mail", "email address", "attendee email"],
    "roles": ["roles", "role"], "projects": ["projects", "project"], "named": ["named"],
  ]

  init(_ text: String, name: String) throws {
    let rows: [[String]]
    do {
      rows = try EnumeratedCSV(string: text, loadColumns: false).withHeader
    } catch {
      throw UsageProblem(
        "\(name) is not CSV: \(error).", hint: "export it again with a header row")
    }
    let header = rows.first.map { $0.map { $0.trimmed.lowercased() } } ?? []
    let columns = Self.headings.compactMapValues { wanted in
      wanted.lazy.compactMap { header.firstIndex(of: $0) }.first
    }
    guard columns["name"] != nil || columns["first"] != nil || columns["last"] != nil else {
      throw UsageProblem(
        "\(name) has no column `name`.",
        hint: "its first row must name the columns: name, company, country, …")
    }
    for (number, row) in rows.enumerated().dropFirst() {
      add(row, number: number, columns)
    }
  }

  private mutating func add(_ row: [String], number: Int, _ columns: [String: Int]) {
    guard row.contains(where: { !$0.trimmed.isEmpty }) else { return }
    let value = { (field: String) -> String? in
      guard let column = columns[field], row.indices.contains(column) else { return nil }
      let text = row[column].trimmed
      return text.isEmpty ? nil : text
    }
    let parts = [value("first"), value("last")].compactMap { $0 }
    guard let name = value("name") ?? (parts.isEmpty ? nil : parts.joined(separator: " ")) else {
      problems.append("row \(number + 1) has no name")
      return
    }
    let consent = value("named").flatMap { Attendee.Consent(yesOrNo: $0) } ?? .open
    var person = Attendee(key: "", name: name, named: consent)
    person.company = value("company")
    person.university = value("university")
    person.country = value("country")
    person.emails = Self.list(value("email"))
    person.roles = Self.list(value("roles"))
    person.projects = Self.list(value("projects"))
    people.append(person)
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0 == ";" }.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension CSV where DataView == Enumerated {
  /// The header and the rows below it.
  fileprivate var withHeader: [[String]] { [header] + rows }
}
