internal import JournalModel

/// Answers that become part of a journal's notes. What a person changed, withheld or removed since
/// stays so; only a refusal changes what is there.
struct NoteMerge {
  private(set) var added: [Filed<AttendeeNote>] = []
  /// Public notes whose authors refuse by now, as they stand.
  private(set) var takenBack: [Filed<AttendeeNote>] = []
  private(set) var same = 0
  /// Public notes in the words of those who refuse, which none of the answers is: a person decides.
  private(set) var standing: [Filed<AttendeeNote>] = []

  /// Takes answers, those of them that `refused` names, the notes that there are, and the identifiers
  /// of those that there were or that cannot be read.
  init(
    _ answers: [Filed<AttendeeNote>], refused: Set<Identifier>, known: [Filed<AttendeeNote>],
    gone: Set<Identifier>, withholding: Withholding
  ) {
    let notes = Dictionary(known.map { ($0.value.id, $0) }) { first, _ in first }
    // An attendee's file can have got another name since, and an answer so another identifier.
    let texts = Dictionary(known.map { (Self.words(of: $0.value), $0) }) { first, _ in first }
    for answer in answers {
      let id = answer.value.id
      let present = notes[id] ?? texts[Self.words(of: answer.value)]
      if let present, refused.contains(id), !present.value.isPrivate {
        if !takenBack.contains(present) { takenBack.append(present) }
      } else if present != nil || gone.contains(id) {
        same += 1
      } else {
        added.append(Self.withheld(answer, by: withholding))
      }
    }
    let refusing = Set(
      answers.filter { refused.contains($0.value.id) }.map { [$0.value.about, $0.value.by] })
    let answered = Set(
      answers.compactMap { (notes[$0.value.id] ?? texts[Self.words(of: $0.value)])?.path })
    standing = known.filter { filed in
      !filed.value.isPrivate && refusing.contains([filed.value.about, filed.value.by])
        && !answered.contains(filed.path)
    }
  }

  private static func words(of note: AttendeeNote) -> [String] {
    [note.about, note.text.trimmedLines]
  }

  /// A new note; one that would name somebody unnamed, or has an address, is private.
  private static func withheld(
    _ answer: Filed<AttendeeNote>, by withholding: Withholding
  ) -> Filed<AttendeeNote> {
    var filed = answer
    guard !answer.value.isPrivate else { return answer }
    do throws(RosterProblem) {
      withholding.apply(to: &filed.value)
      try withholding.refuseNames(in: [filed.value.text])
      try withholding.refuseAddresses(in: filed.value.text)
      return filed
    } catch {
      filed.value = answer.value
      filed.value.isPrivate = true
      return filed
    }
  }
}
