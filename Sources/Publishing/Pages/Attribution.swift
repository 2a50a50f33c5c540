internal import JournalKit

/// The projects of a point before its headline, and the people behind it, as a form of the page writes
/// them.
struct Attribution {
  private let lead, people, team: String?
  private let projects: String
  /// Whether an award tells what it is for, and what follows the headline stands in its line.
  let isSentence: Bool
  /// Whether nothing but a time stands before the headline.
  private let isTimed: Bool

  /// A project before a headline, one that won something, a word or name anywhere.
  init(
    _ point: Summary.Point, project: (String) -> String = { $0 },
    prized: (String) -> String = { $0 }, word: (String) -> String = { $0 }
  ) {
    let projects = point.lead.map(project).joined(separator: ", ")
    let parts = [point.time, projects.isEmpty ? nil : projects].compactMap(\.self)
    lead = parts.isEmpty ? nil : parts.joined(separator: " ")
    isSentence = point.isAward && !point.lead.isEmpty
    self.projects = isSentence ? point.lead.map(prized).joined(separator: ", ") : ""
    isTimed = point.lead.isEmpty && point.time != nil
    (people, team) = (point.byline.map(word), point.team.map(word))
  }

  /// What stands above a block such as a list; nil if there is nothing to say.
  var label: String? {
    guard let lead else { return (people ?? team).map { "\($0):" } }
    return lead + ((people ?? team).map { " (\($0))" } ?? "") + ":"
  }

  /// A headline with its projects and people.
  func around(_ headline: String) -> String {
    guard !isSentence else {
      let prize = headline.hasSuffix(".") ? String(headline.dropLast()) : headline
      return "\(prize): \(projects)\(team.map { ", \($0)" } ?? "")."
    }
    return (lead.map { $0 + (isTimed ? " " : ": ") } ?? "") + headline
      + ((people ?? team).map { " (\($0))" } ?? "")
  }

  /// A follow-up's line, of which the headline says how it ends, with what became of it: two sentences.
  static func answered(_ line: String, asking headline: String, by answer: String) -> String {
    line + (headline.last.map { ".!?…".contains($0) } ?? false ? " " : ". ") + answer
  }
}
