/// Colour and pager as the command line wants them, wherever it says so.
///
/// It is read before the parser reads it, so that the parser's own errors look as was asked for.
struct DisplayChoice {
  let colour: ColourChoice
  let pages: Bool

  init(_ arguments: [String]) {
    colour = arguments.value(of: "--color").flatMap(ColourChoice.init) ?? .auto
    pages = !arguments.prefix { $0 != "--" }.contains("--no-pager")
  }
}
