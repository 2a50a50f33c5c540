import ArgumentParser
import JournalKit
import JournalModel

/// Options that choose entries: the same filters everywhere.
struct FilterOptions: ParsableArguments {
  @Option(name: .day, help: .day) var day: Typed?
  @Option(name: .letter("k"), parsing: .singleValue, help: "Of this kind; may be repeated.")
  var kind: [Typed] = []
  @Option(
    parsing: .singleValue, help: "By this person: any part of the name, or me; may be repeated.")
  var by: [Typed] = []
  @Option(name: .letter("p"), help: "Of this project.") var project: Typed?
  @Option(name: .letter("t"), help: "With this tag.") var tag: Typed?
  @Option(help: ArgumentHelp("Not before this day or time.", valueName: "day")) var since: Typed?
  @Option(help: ArgumentHelp("Not after this day or time.", valueName: "day")) var until: Typed?
  @Option(help: ArgumentHelp("Written not before this day or time.", valueName: "day"))
  var recordedSince: Typed?

  var isEmpty: Bool { typed.isEmpty }

  func filter(for journal: Snapshot, _ context: Context) throws -> EntryFilter {
    EntryFilter(try clauses(context.filterParser(journal)))
  }

  func clauses(_ words: FilterParser) throws -> [EntryFilter.Clause] {
    try typed.map { field, typed in
      try words.clause(
        field, text: typed.text, words: "--\(field.rawValue) \(Shell.quoted(typed.text))")
    }
  }

  private var typed: [(Query.Field, Typed)] {
    let single: [(Query.Field, Typed?)] = [
      (.project, project), (.tag, tag), (.since, since), (.until, until),
      (.recordedSince, recordedSince),
    ]
    return (day.map { [(.day, $0)] } ?? []) + kind.map { (.kind, $0) } + by.map { (.by, $0) }
      + single.compactMap { field, typed in typed.map { (field, $0) } }
  }
}
