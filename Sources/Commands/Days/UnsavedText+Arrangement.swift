import JournalKit
import JournalModel

extension UnsavedText {
  /// Lines that arrange a day, under the name of the day.
  static func arrangement(_ form: TextForm, in context: Context) -> UnsavedText {
    UnsavedText(form, named: "arrange-\(form[.day] ?? "today")-\(context.suffix()).md")
  }
}
