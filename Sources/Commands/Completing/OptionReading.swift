/// A command's words before the cursor, as far as it matters what comes next.
struct OptionReading {
  private let command: CommandDescription
  private(set) var journal: String?
  private var placesTaken = 0
  /// Options that the line has and that are not repeated, each by its last spelling.
  private var used: Set<String?> = []
  private var waiting: CommandDescription.Argument?
  private var optionsEnded = false

  init(of command: CommandDescription, in words: ArraySlice<String>) {
    self.command = command
    for word in words { take(word) }
  }

  var isWaiting: Bool { waiting != nil }

  func option(_ spelling: String) -> CommandDescription.Argument? {
    optionsEnded ? nil : command.options.first { $0.takesValue(after: spelling) }
  }

  /// Nil if no place is left.
  var place: CommandDescription.Argument? {
    let places = command.places
    if placesTaken < places.count { return places[placesTaken] }
    return places.last.flatMap { $0.isRepeating ? $0 : nil }
  }

  func expected(_ typed: String) -> CommandLineWalk.Expected {
    if let waiting { return .value(waiting) }
    let options = command.options.filter { !used.contains($0.spellings.last) }
    // `-kind:demo` takes away from a search.
    if typed.hasPrefix("-"), !typed.contains(":"), !optionsEnded { return .option(options) }
    if let place { return .value(place) }
    let isFull = placesTaken == command.places.count
    return typed.isEmpty && !optionsEnded && isFull ? .option(options) : .nothing
  }

  private mutating func take(_ word: String) {
    if let option = waiting {
      set(option, to: word)
    } else if word == "--", !optionsEnded {
      optionsEnded = true
    } else if word.hasPrefix("-"), !optionsEnded {
      takeOption(word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false))
    } else {
      placesTaken += 1
    }
  }

  private mutating func takeOption(_ parts: [Substring]) {
    let found = command.options.first { $0.spellings.contains(String(parts[0])) }
    guard let found else { return }
    if !found.isRepeating { used.insert(found.spellings.last) }
    if found.kind == .option, parts.count == 1 { waiting = found }
    if parts.count == 2 { set(found, to: String(parts[1])) }
  }

  private mutating func set(_ option: CommandDescription.Argument, to value: String) {
    if option.valueName == ValueSort.journal.rawValue { journal = value }
    waiting = nil
  }
}
