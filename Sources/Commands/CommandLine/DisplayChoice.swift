/// Colour and pager as the command line wants them, wherever it says so.
///
/// It is read before the parser reads it, so that the parser's own errors look as was asked for.
struct DisplayChoice {
  private(set) var colour = ColourChoice.auto
  private(set) var pages = true

  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      index += max(1, take(arguments[index...]))
    }
  }

  /// Takes an option off the front; answers how many arguments it was.
  private mutating func take(_ rest: ArraySlice<String>) -> Int {
    guard let first = rest.first else { return 0 }
    if first == "--no-pager" {
      pages = false
      return 1
    }
    if first == "--color", let choice = rest.dropFirst().first.flatMap(ColourChoice.init(rawValue:))
    {
      colour = choice
      return 2
    }
    let prefix = "--color="
    guard first.hasPrefix(prefix),
      let choice = ColourChoice(rawValue: String(first.dropFirst(prefix.count)))
    else { return 0 }
    colour = choice
    return 1
  }
}
