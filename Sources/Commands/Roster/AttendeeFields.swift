import ArgumentParser
import JournalModel
import Terminal

/// Fields of an attendee, as options.
struct AttendeeFields: ParsableArguments {
  @Option(help: "The company.") var company: Typed?
  @Option(help: "The university.") var university: Typed?
  @Option(help: "The country.") var country: Typed?
  @Option(parsing: .singleValue, help: "A role, such as organiser; may be repeated.")
  var role: [Typed] = []
  @Option(name: .letter("p"), parsing: .singleValue, help: "A project; may be repeated.")
  var project: [Typed] = []
  @Option(parsing: .singleValue, help: "An e-mail address; it stays on the private ref.")
  var email: [Typed] = []

  var isEmpty: Bool {
    company == nil && university == nil && country == nil && role.isEmpty && project.isEmpty
      && email.isEmpty
  }

  func validate() throws {
    for address in Self.list(email) where !EmailAddress.isOne(address) {
      throw ValidationError(
        "'\(VisibleText.line(address))' is no e-mail address, such as ada@example.org.")
    }
  }

  func apply(to attendee: inout Attendee) {
    attendee.company = Typed.changed(attendee.company, by: company)
    attendee.university = Typed.changed(attendee.university, by: university)
    attendee.country = Typed.changed(attendee.country, by: country)
    if !role.isEmpty { attendee.roles = Self.list(role) }
    if !project.isEmpty { attendee.projects = Self.list(project) }
    if !email.isEmpty { attendee.emails = Self.list(email) }
  }

  /// A single empty value takes all away.
  private static func list(_ words: [Typed]) -> [String] {
    words.map { $0.text.trimmed }.filter { !$0.isEmpty }
  }
}
