import JournalKit
import JournalModel
import Terminal

/// What a write did with one thing, in one line for somebody at a terminal:
/// `✓ demo, day 1 09:10  Linpicker draws windows   rcfw`.
struct DoneLine {
  /// Such as `demo`, `removed demo`, `public note`.
  let what: String
  /// Such as `day 1 09:10`.
  let moment: String
  let words: String
  /// By which other commands take it.
  let handle: String

  static let mark = "✓ "
  private static let gap = "   "
  private static let fewestWords = 12

  /// As wide as the terminal: of words that do not fit it has the beginning.
  func text(on output: Output) -> String {
    let begin = "\(what), \(moment)  "
    let taken = (Self.mark + begin + Self.gap + handle).columns
    let room = max(Self.fewestWords, (output.width ?? .max) - taken)
    let style = output.style
    return style.shown(Self.mark, as: .heading) + style.shown(what, as: .kind) + ", \(moment)  "
      + words.shortened(toColumns: room) + Self.gap + style.shown(handle, as: .faint)
  }
}

extension DoneLine {
  /// Of what was changed or removed; nil for what stands on no day.
  init?(_ verb: String, _ item: Identified, in journal: Snapshot) throws {
    let start = journal.event.start
    switch item {
    case .entry(let filed):
      let moment = Sentences.Moment(date: filed.date ?? start, time: filed.value.at)
      try self.init(filed, verb: verb, moment: moment, in: journal)
    case .note(let filed):
      let moment = Sentences.Moment(date: filed.date ?? start, time: filed.value.at)
      try self.init(filed, verb: verb, moment: moment, in: journal, about: filed.value.about)
    case .response, .project: return nil
    }
  }

  init(_ filed: Filed<Entry>, verb: String = "", moment: Sentences.Moment, in journal: Snapshot)
    throws
  {
    self.init(
      verb, filed.value.kind.description, moment: moment, headline: filed.value.headline,
      handle: try journal.shortest(filed.value.id), of: journal.event)
  }

  init(
    _ filed: Filed<AttendeeNote>, verb: String = "", moment: Sentences.Moment,
    in journal: Snapshot,
    about name: String
  ) throws {
    self.init(
      verb, filed.value.isPrivate ? "private note" : "public note", moment: moment,
      headline: "about \(name)", handle: try journal.shortest(filed.value.id), of: journal.event)
  }

  private init(
    _ verb: String, _ what: String, moment: Sentences.Moment, headline: String, handle: String,
    of event: Event
  ) {
    self.what = verb.isEmpty ? what : "\(verb) \(what)"
    let hasClock = event.calendar.time(of: moment.time) != nil
    let words = [Sentences.day(moment.date, of: event)] + moment.words(of: event.calendar)
    self.moment =
      words.prefix(2).joined(separator: hasClock ? " " : ", ")
      + words.dropFirst(2).map { ", \($0)" }.joined()
    (self.words, self.handle) = (VisibleText.line(headline), handle)
  }
}
