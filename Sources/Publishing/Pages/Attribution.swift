internal import JournalKit

/// The projects of a point before its headline, and the people behind it, as a form of the page writes
/// them.
struct Attribution {
  private let time, lead, people, team: String?
  private let projects, colon: String
  /// Whether an award tells what it is for, and what follows the headline stands in its line.
  let isSentence: Bool

  /// A mark or a project before a headline, one that won something, a word or name anywhere.
  init(
    _ point: borrowing Summary.Point, colon: String, mark: (String) -> String = { $0 },
    project: (String) -> String = { $0 }, prized: (String) -> String = { $0 },
    word: (String) -> String = { $0 }
  ) {
    let projects = point.lead.map(project).joined(separator: ", ")
    lead = Self.joined(point.mark.map(mark), projects.isEmpty ? nil : projects)
    isSentence = point.isAward && !point.lead.isEmpty
    self.projects = isSentence ? point.lead.map(prized).joined(separator: ", ") : ""
    (time, self.colon) = (point.time, colon)
    (people, team) = (point.byline.map(word), point.team.map(word))
  }

  private static func joined(_ mark: String?, _ projects: String?) -> String? {
    guard let mark, let projects else { return mark ?? projects }
    return "\(mark) · \(projects)"
  }

  /// What stands above a block such as a list; nil if there is nothing to say.
  var label: String? {
    let words = [time, lead].compactMap(\.self).joined(separator: " ")
    guard !words.isEmpty else { return people.map { "\($0)\(colon)" } }
    return words + (people.map { " (\($0))" } ?? "") + colon
  }

  /// A headline with its projects and people.
  func around(_ headline: String) -> String {
    let words = isSentence ? prize(headline) : line(headline)
    return time.map { "\($0) \(words)" } ?? words
  }

  private func line(_ headline: String) -> String {
    let words = lead.map { "\($0)\(colon) \(headline)" } ?? headline
    return people.map { "\(words) (\($0))" } ?? words
  }

  private func prize(_ headline: String) -> String {
    let sign = headline.isEnded(by: "!?…") ? "" : colon
    return "\(headline.unended)\(sign) \(projects)\(team.map { ", \($0)" } ?? "")."
  }
}

extension Summary.Answer {
  /// A follow-up's line, of which the headline says how it ends, with what became of it: two sentences, or
  /// one where it asks with a colon.
  func after(_ line: String, asking headline: String, as words: String) -> String {
    let isEnded = headline.isEnded(by: ".!?…") || line.isEnded(by: ":;,")
    return line + (isEnded ? " " : ". ") + words
  }

  /// The sign that ends it: what it leads to follows a colon.
  func ending(_ colon: String) -> String {
    isBlock ? colon : words.plain.isEnded(by: ".!?…") ? "" : "."
  }
}
