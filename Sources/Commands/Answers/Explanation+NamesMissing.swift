import JournalKit

extension Explanation {
  /// Whoever does not know a name does not find it.
  static func namesMissing(_ count: Int) -> Explanation {
    let people = Sentences.count(count, one: "attendee is", many: "attendees are")
    return Explanation(
      code: .namesUnknown,
      "\(people) not to be named, and this clone does not have the names.",
      hint: Remedy.getNames.words)
  }
}
