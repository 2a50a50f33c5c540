internal import JournalModel

/// An entry as another program, or another journal, has it: words, of which nobody knows yet what
/// they mean for the event.
package struct SourceEntry: Sendable, Equatable {
  let place: SourcePlace
  /// Headline and all that follows.
  var text: String
  /// Our own identifier, where the source has one.
  var id: String?
  /// The event's day, by number or date; the night after it belongs to it.
  var day: String?
  /// The date on the calendar.
  var date: String?
  /// A time of day, or date and time.
  var time: String?
  /// The time by which it is known again, where that is not the whole of it.
  var shortTime: String?
  var kind: String?
  /// Who says it; nil where the source has no such thing, so that it is whoever takes it over.
  var by: String?
  var projects: [String] = []
  var tags: [String] = []
  var closes: [String] = []
  var credits: [String] = []
  var recorded: String?
  var repository: String?
  var commit: String?

  init(at place: SourcePlace, text: String) {
    (self.place, self.text) = (place, text)
  }

  /// The identifier that it has wherever and however often it is taken over.
  var identifier: Identifier {
    id.flatMap { Identifier($0) }
      ?? Identifier(
        entryOf: date ?? day ?? "", at: shortTime ?? time ?? "", by: by ?? "", text.trimmedLines)
  }

  /// A headline and the words below it.
  static func text(_ headline: String?, body: String) -> String {
    let parts = [headline?.trimmed ?? "", body.trimmedLines]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

/// Entries of a source, and what of it cannot be one.
package struct SourceEntries: Sendable {
  package internal(set) var entries: [SourceEntry] = []
  package internal(set) var leftOut: [LeftOutRow] = []
}
