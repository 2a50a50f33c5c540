package import JournalModel

extension Summary {
  /// When what it tells was written, as far as files say it; in no order.
  package var recorded: [Timestamp] {
    let sections =
      sections + chapters.flatMap(\.sections) + [awards, openFollowUps].compactMap(\.self)
    let points = sections.flatMap(\.points) + (thanks?.points ?? [])
    let notes = (impressions?.people ?? []).flatMap(\.notes)
    return points.flatMap { [$0.source?.recorded, $0.answer?.recorded].compactMap(\.self) }
      + notes.compactMap(\.recorded)
  }
}
