import Git
import Terminal

extension Context {
  /// The same, where nobody hears anything.
  var quiet: Context {
    var context = self
    context.output = Output { _, _ in }
    return context
  }

  /// The one place that decides the looks of outputs.
  func displaying(_ choice: DisplayChoice) -> Context {
    var context = self
    let configuration = terminalConfiguration
    let isOff = isSwitchedOff(configuration)
    let pager =
      choice.pages && output.width != nil && !isDumb
      ? Pager(environment, configuration: configuration) : nil
    if let pager { context.output.pager = { pager.show($0) } }
    let pagerLinks = pager?.isLess ?? true
    context.output.style = Style(
      colour: isColoured(choice.colour, onTerminal: output.width != nil && !isOff),
      links: output.width != nil && pagerLinks && Hyperlinks.areKnown(to: environment))
    context.output.messageStyle = Style(
      colour: isColoured(choice.colour, onTerminal: output.showsMessages && !isOff), links: false)
    return context
  }

  /// By the option, else `NO_COLOR`, else `CLICOLOR_FORCE`, else on a terminal.
  private func isColoured(_ choice: ColourChoice, onTerminal isSeen: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      !isSet("NO_COLOR")
        && (isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0" || isSeen)
    }
  }

  /// Whether a terminal is not to be coloured: a dumb one, `CLICOLOR=0`, or git's `color.ui`.
  ///
  /// Where nothing is a terminal, git's configuration is not read, and `color.ui=always` counts as
  /// `auto`: what a program reads stays the same, whatever a person likes.
  private func isSwitchedOff(_ configuration: Configuration?) -> Bool {
    guard output.width != nil || output.showsMessages else { return true }
    if isDumb || environment["CLICOLOR"] == "0" { return true }
    let word = configuration?.string("color.ui")?.lowercased() ?? "auto"
    return ["never", "false", "no", "off", "0"].contains(word)
  }

  /// Whether the terminal can do nothing but write on: a pager would complain of it, and wait.
  private var isDumb: Bool { environment["TERM"] ?? "dumb" == "dumb" }

  private func isSet(_ name: String) -> Bool {
    environment[name].map { !$0.isEmpty } ?? false
  }

  /// Only a terminal needs it. Nil where it cannot be read: the command tells that, if it has to.
  private var terminalConfiguration: Configuration? {
    guard output.width != nil || output.showsMessages else { return nil }
    do {
      guard let repository = try Repository.containing(folder, in: environment) else {
        return try Configuration.outsideRepository(in: environment)
      }
      return try repository.configuration(in: environment)
    } catch {
      return nil
    }
  }
}
