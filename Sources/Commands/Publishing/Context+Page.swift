import Publishing
import Terminal

extension Context {
  /// On a terminal a page is set where nobody asked for a form of it; elsewhere it is the page itself.
  func show(_ page: Page, isSet: Bool) {
    guard let width = output.width else { return output.write(.result, page.text) }
    output.long(
      isSet
        ? TerminalMarkdown(in: output.style, within: width).shown(page.text)
        : String(page.text.dropLast()))
  }
}
