import JournalModel

/// An error, and where the text is that could not be saved.
struct TextInOutbox: Error {
  let cause: any Error
  /// Nil if no folder took it.
  let path: String?
  let text: UnsavedText

  /// Whether it is all that there was.
  var isWhole: Bool {
    if case .endless? = (cause as? UnreadableText)?.reason { false } else { true }
  }
}
