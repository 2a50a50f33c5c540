import ArgumentParser
import Exchange

/// Options for the reading of a table, and for what is to become of it.
struct SheetOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("What a column says; may be repeated.", valueName: "column=field"))
  var map: [Typed] = []

  @Option(
    name: .customLong("where"), parsing: .singleValue,
    help: ArgumentHelp(
      "Take only rows that have this, whatever the case; a star at the end stands for any rest. May be repeated: all must fit.",
      valueName: "column=value"))
  var conditions: [Typed] = []

  @Flag(help: "Change nothing; say what would change.") var dryRun = false
  @Flag(name: .shortAndLong, help: "Print identifiers alone.") var quiet = false

  var wishes: SheetWishes {
    SheetWishes(maps: map.map(\.text), conditions: conditions.map(\.text))
  }
}
