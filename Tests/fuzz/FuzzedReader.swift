import Foundation

@testable import JournalKit
@testable import JournalModel

/// A reader of other people's bytes, with what must hold for whatever it is given.
///
/// The fuzzer looks for bytes that break it, and the tests read again what once did.
enum FuzzedReader: String, CaseIterable {
  case entry
  case attendee
  case event
  case note
  case page
  case response
  case project
  case rewrite
  case table
  case source
  case markdown
  case name

  /// What does not hold; nil if all is well.
  func complaint(about bytes: [UInt8]) -> String? {
    if case .table = self { return Self.complaintOfTable(bytes) }
    if case .name = self { return Self.complaintOfName(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return nil
    }
    if case .source = self { return Self.complaintOfSource(text) }
    if case .markdown = self { return Self.complaintOfMarkdown(text) }
    do {
      return try readAgain(text)
    } catch let error as FormatError {
      let lines = YAMLLines.lines(of: text).count + 1
      let isThere = (1...lines).contains(error.line) && !error.message.isEmpty
      return isThere ? nil : "line \(error.line) of \(lines): \(error.message)"
    } catch is EventProblem {
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// What is read, written and read again is the same.
  private func readAgain(_ text: String) throws -> String? {
    switch self {
    case .entry:
      let entry = try Self.entry(text)
      let again = try Self.entry(entry.content)
      return again.text == entry.text && again.tags == entry.tags && again.by == entry.by
        && again.kind == entry.kind ? nil : "the entry changes when it is written"
    case .event:
      let event = try EventFile.event(text)
      return try EventFile.event(EventFile.content(of: event)) == event
        ? nil : "the event changes when it is written"
    case .rewrite: return try Self.rewritten(text)
    case .attendee:
      let document = try Document(text, as: .frontMatter)
      _ = try AttendeeFile.attendee(
        key: "x", publicDocument: document, privateDocument: document, calendar: Self.calendar)
    case .note:
      _ = try NoteFile.note(
        text, fallback: Identifier(path: "x"), isPrivate: false, zone: Self.calendar.zone)
    case .page: _ = try DayPageFile.page(Document(text, as: .frontMatter))
    case .response:
      _ = try ResponseFile.response(
        text, fallback: Identifier(path: "x"), calendar: Self.calendar)
    case .project:
      let project = try ProjectFile.project(text, key: "x")
      return try ProjectFile.project(project.content, key: "x") == project
        ? nil : "the project changes when it is written"
    case .table, .source, .markdown, .name: break
    }
    return nil
  }

  private static func entry(_ text: String) throws -> Entry {
    try EntryFile.entry(text, fallback: Identifier(path: "x"), zone: calendar.zone)
  }

  /// Changing one key changes nothing else that the file says.
  private static func rewritten(_ text: String) throws -> String? {
    var document = try Document(text, as: .frontMatter)
    guard document.content == text || document.fields.isEmpty else { return "content differs" }
    let others = document.fields.filter { $0.key != "kind" }
    try document.set("kind", value: .text("idea"), order: ["id", "at", "kind"])
    let again = try Document(document.content, as: .frontMatter)
    let after = again.fields.filter { $0.key != "kind" }
    guard try again.text("kind") == "idea" else { return "the new value is not there" }
    return after == others && again.body == document.body ? nil : "another key changed"
  }

  private static let calendar = EventCalendar(
    start: CalendarDate(dayNumber: 15_056), days: 3, zone: Zone(.gmt),
    dayStarts: TimeOfDay(minutes: 240))
}
