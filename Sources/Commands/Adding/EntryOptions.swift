import ArgumentParser
import Foundation
import JournalKit
import JournalModel

/// Fields of an entry besides its text, as options.
struct EntryOptions: ParsableArguments {
  @Option(
    name: .letter("k"),
    help:
      "highlight (default; for `close` follow-up), demo, outcome, idea, decision, blocker, follow-up, award, thanks, social, or a kind of the event's own."
  )
  var kind: Typed?

  @Option(
    help:
      "When: 14:30, 2pm, `20 min ago`, or a date and time. Without it now, or some time on another day."
  )
  var at: Typed?

  @Option(name: .letter("p"), parsing: .singleValue, help: "A project; may be repeated.")
  var project: [Typed] = []

  @Option(name: .letter("t"), parsing: .singleValue, help: "A tag; may be repeated.")
  var tag: [Typed] = []

  @Option(help: "Who says it, if not you: a name, or `Name <address>`.")
  var by: Typed?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("It closes this follow-up; may be repeated.", valueName: "id"))
  var closes: [Typed] = []

  /// Puts what was said into an entry, as far as it needs no event, where a kind is any word;
  /// answers the options that no file can have.
  func apply(to entry: inout Entry) -> String {
    let (named, name) = (kind.flatMap { Kind($0.text.lowercased()) }, try? author?.name)
    entry.kind = named ?? entry.kind
    entry.by = name ?? entry.by
    if !project.isEmpty { entry.projects = Self.words(project) }
    if !tag.isEmpty { entry.tags = Self.words(tag) }
    if !closes.isEmpty { entry.closes = closes.compactMap { Identifier($0.text.lowercased()) } }
    return (named == nil ? Shell.option("-k", value: kind) : "")
      + (name == nil ? Shell.option("--by", value: by) : "")
  }

  /// Words without white space around them and the sign of a tag before them; empty ones are none.
  static func words(_ typed: [Typed]) -> [String] {
    typed.map { String($0.text.trimmed.drop { $0 == "#" }).trimmed }.filter { !$0.isEmpty }
  }

  /// The author that `--by` names; nil without it.
  var author: Author? {
    get throws(BadAuthor) {
      guard let by else { return nil }
      return try Author(by.text)
    }
  }
}
