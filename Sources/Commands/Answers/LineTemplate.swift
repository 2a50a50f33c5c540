import JournalKit
import JournalModel

/// A line for each entry, as somebody wants it: text with placeholders such as `{id}`.
struct LineTemplate {
  /// The field of an entry that a placeholder stands for.
  enum Field: String, CaseIterable {
    case id, day, date, at, time, recorded, kind, headline, text, by, projects, tags, path
    case repository, commit

    func value(of filed: Filed<Entry>, _ event: Event) -> String {
      let entry = filed.value
      return switch self {
      case .id: entry.id.description
      case .day: filed.date.map { Self.number($0, of: event) } ?? ""
      case .date: filed.date?.description ?? ""
      case .at: entry.at?.text ?? ""
      case .time: event.calendar.time(of: entry.at)?.description ?? ""
      case .recorded: entry.recorded?.inUTC ?? ""
      case .kind: entry.kind.description
      case .headline: entry.headline
      case .text: entry.text
      case .by: entry.by ?? ""
      case .projects: entry.projects.joined(separator: ",")
      case .tags: entry.allTags.joined(separator: ",")
      case .path: filed.path
      case .repository: entry.repository ?? ""
      case .commit: entry.commit ?? ""
      }
    }

    /// The day's number; its date where it is no day of the event.
    private static func number(_ date: CalendarDate, of event: Event) -> String {
      event.calendar.contains(date) ? "\(event.calendar.number(of: date))" : "\(date)"
    }
  }

  private enum Part {
    case text(String)
    case field(Field)
  }

  private var parts: [Part] = []

  static let identifiers = LineTemplate(.field(.id))

  private init(_ part: Part) { parts = [part] }

  /// `{name}` is a placeholder, `{{` a brace, `\t` and `\n` what they are in C.
  init(_ template: String) throws(UsageProblem) {
    var rest = template[...]
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("{", "{"), ("}", "}"), ("\\", "\\"): append(rest.removeFirst())
      case ("\\", "t"): append("\t", rest: &rest)
      case ("\\", "n"): append("\n", rest: &rest)
      case ("{", _): parts.append(.field(try Self.field(&rest)))
      default: append(character)
      }
    }
  }

  /// An entry as the template has it; what a placeholder stands for is in one line.
  func text(of filed: Filed<Entry>, _ event: Event) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .field(let field): VisibleText.line(field.value(of: filed, event))
      }
    }.joined()
  }

  private mutating func append(_ character: Character) {
    if case .text(let text) = parts.last {
      parts[parts.count - 1] = .text(text + String(character))
    } else {
      parts.append(.text(String(character)))
    }
  }

  private mutating func append(_ character: Character, rest: inout Substring) {
    rest.removeFirst()
    append(character)
  }

  private static func field(_ rest: inout Substring) throws(UsageProblem) -> Field {
    let name = String(rest.prefix { $0 != "}" })
    guard rest.count > name.count else {
      throw UsageProblem("'{\(name)' has no closing brace.", hint: "write {{ for a brace")
    }
    rest = rest.dropFirst(name.count + 1)
    guard let field = Field(rawValue: name.lowercased()) else {
      let names = Field.allCases.map(\.rawValue)
      let similar = Similarity.closest(to: name.lowercased(), among: names.map { ($0, $0) })
      throw UsageProblem(
        "'{\(name)}' stands for nothing.",
        hint: Choice.didYouMean(similar) ?? "choose among \(names.joined(separator: ", "))")
    }
    return field
  }
}
