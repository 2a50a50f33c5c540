internal import JournalKit

/// The projects of a point before its headline, and the people behind it, as a form of the page writes
/// them.
struct Attribution {
  private let lead, people, team: String?
  private let projects: String
  /// Whether an award tells what it is for, and what follows the headline stands in its line.
  let isSentence: Bool

  /// A project before a headline, one that won something, a word or name anywhere.
  init(
    _ point: Summary.Point, project: (String) -> String = { $0 },
    prized: (String) -> String = { $0 }, word: (String) -> String = { $0 }
  ) {
    lead = point.lead.isEmpty ? nil : point.lead.map(project).joined(separator: ", ")
    isSentence = point.isAward && !point.lead.isEmpty
    projects = isSentence ? point.lead.map(prized).joined(separator: ", ") : ""
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
    return (lead.map { "\($0): " } ?? "") + headline + ((people ?? team).map { " (\($0))" } ?? "")
  }

  /// A follow-up with what became of it, as two sentences.
  static func answered(_ line: String, by answer: String) -> String {
    line + (line.last.map { ".!?…".contains($0) } ?? false ? " " : ". ") + answer
  }
}
