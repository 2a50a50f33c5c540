import JournalKit
import JournalModel

extension TextForm {
  /// Lines that arrange a day.
  static func ofArrangement(
    _ lines: String, of date: CalendarDate, from source: Source, in context: Context
  ) -> TextForm {
    var form = TextForm(.arrange, id: context.identifier(), now: context.now())
    form.say(.day, "\(date)")
    form.take(lines, from: source)
    return form
  }
}
