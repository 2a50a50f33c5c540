import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says whom a text mentions who is not to be named.
  func tell(ofUnnamed mentions: Mentions) {
    guard let person = mentions.unnamed else { return }
    output.say(
      "It names \(VisibleText.line(person.displayName)), who is not to be named, so summaries "
        + "leave it out: reword it; \(Remedy.naming(person.key))")
  }

  /// The same of the words of a page.
  func tell(ofUnnamedOn page: DayPage, of journal: Snapshot) throws {
    let texts = [page.opening, page.evening, page.closing].compactMap(\.self)
    try journal.mentions(in: texts.joined(separator: "\n\n")).map(tell(ofUnnamed:))
  }
}
