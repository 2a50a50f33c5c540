import ArgumentParser
import JournalKit
import JournalModel

/// Changes to fields, said by options; an empty value takes the present one away.
struct EditOptions: ParsableArguments {
  @Option(name: .day, help: .day) var day: Typed?
  @Option(name: .letter("k"), help: "An entry's kind.") var kind: Typed?
  @Option(help: "When: 14:30, 2pm, `20 min ago`, or a date and time.") var at: Typed?
  @Option(
    name: .letter("p"), parsing: .singleValue,
    help: "A project, instead of those that the entry has; may be repeated.")
  var project: [Typed] = []
  @Flag(help: "The project is new, though another is written nearly so.")
  var newProject = false
  @Option(
    name: .letter("t"), parsing: .singleValue,
    help: "A tag, instead of those that the entry has; may be repeated.")
  var tag: [Typed] = []
  @Option(help: "Who says it.") var by: Typed?
  @Option(help: "A response's title.") var title: Typed?
  @Option(help: "Where a response is.") var url: Typed?
  @Option(help: "When a response appeared, such as 2012-01-03.") var date: Typed?

  /// The projects that are said; none where they are taken away.
  var projects: [String] { TextForm.words(project.map(\.text)) }

  var fields: [String: [String]] {
    let single = [
      ("day", day), ("kind", kind), ("at", at), ("by", by), ("title", title), ("url", url),
      ("date", date),
    ]
    var fields = Dictionary(
      single.compactMap { key, value in value.map { (key, [$0.text]) } }, uniquingKeysWith: { $1 })
    if !project.isEmpty { fields["projects"] = project.map(\.text) }
    if !tag.isEmpty { fields["tags"] = tag.map(\.text) }
    return fields
  }
}
