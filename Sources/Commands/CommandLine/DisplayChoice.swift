/// Colour and pager, read before the parser, so that the parser's own errors look as was asked for.
struct DisplayChoice {
  let colour: ColourChoice
  let pages: Bool

  init(_ arguments: [String]) {
    colour = arguments.value(of: "--color").flatMap(ColourChoice.init) ?? .auto
    pages = !arguments.prefix { $0 != "--" }.contains("--no-pager")
  }
}
