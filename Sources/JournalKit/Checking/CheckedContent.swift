internal import JournalModel

/// Everything in a journal that can be read, for the checks that compare one thing with another.
struct CheckedContent: Sendable {
  let event: Event
  var entries: [Filed<Entry>] = []
  var notes: [Filed<AttendeeNote>] = []
  var responses: [Filed<Response>] = []
  var projects: [Filed<Project>] = []
  /// With their days; that of the event has none.
  var pages: [(path: String, date: CalendarDate?, page: DayPage)] = []
  var attendees: [Attendee] = []
  /// What became of those who are not among them, by the names of their files.
  var absent: [String: Snapshot.Whereabouts] = [:]

  var findings: [Finding] {
    sameIdentifiers + misfits + unknownKinds + unknownMentions + unknownProjects + sameNames
      + notesAboutNobody + danglingReferences + oddProjects
  }

  init(event: Event) {
    self.event = event
  }
}

extension CheckedContent {
  private var sameIdentifiers: [Finding] {
    let all =
      entries.map { ($0.value.id, Finding.Place($0.path, mark: .key("id"))) }
      + notes.map {
        ($0.value.id, Finding.Place($0.path, mark: .key("id"), isPrivate: $0.value.isPrivate))
      } + responses.map { ($0.value.id, Finding.Place($0.path, mark: .key("id"))) }
    return Dictionary(grouping: all) { $0.0 }.flatMap { id, places -> [Finding] in
      let places = places.map(\.1).sorted { $0.path < $1.path }
      return places.dropFirst().map { place in
        Finding(
          .sameIdentifier, at: place, message: "\(id) is also the identifier of \(places[0].path).",
          remedy: .keepOneFile)
      }
    }
  }

  private var misfits: [Finding] {
    entries.compactMap { filed in
      guard let date = filed.date else { return nil }
      guard event.calendar.isNear(date) else {
        return Finding(
          .outsideEvent, at: .init(filed.path), message: "\(date) is far from the event's days.",
          remedy: .moveIfMistyped(filed.value.id))
      }
      guard let at = filed.value.at, event.calendar.date(of: at) != date else { return nil }
      return Finding(
        .otherDay, at: .init(filed.path, mark: .key("at")),
        message: "Its time belongs to \(event.calendar.date(of: at)), its folder to \(date).",
        remedy: .moveOrRetime(filed.value.id, to: event.calendar.date(of: at))
      )
    }
  }

  private var unknownKinds: [Finding] {
    let known = event.allKinds
    return entries.filter { !known.contains($0.value.kind) }.map { filed in
      let similar = Similarity.closest(
        to: filed.value.kind.description, among: known.map { ($0.description, $0.description) })
      return Finding(
        .unknownKind, at: .init(filed.path, mark: .key("kind")),
        message: "The event has no kind '\(filed.value.kind)'.",
        remedy: .kind(
          filed.value.id, similar: similar.first.flatMap { Kind($0) }, missing: filed.value.kind))
    }
  }

  private var sameNames: [Finding] {
    let named = attendees.filter {
      !$0.isAbsent && $0.name.map { !FoldedName.of($0).isEmpty } ?? false
    }
    return Dictionary(grouping: named) { FoldedName.of($0.displayName) }.values.flatMap { same in
      let same = same.sorted { $0.key < $1.key }
      return same.dropFirst().map { attendee in
        Finding(
          .sameName, at: .init(Layout.attendee(attendee.key), mark: .key("name")),
          message: "\(attendee.displayName) is also the name in \(Layout.attendee(same[0].key)).",
          remedy: .compare(keys: [same[0].key, attendee.key]))
      }
    }
  }

  private var notesAboutNobody: [Finding] {
    let known = Set(attendees.map(\.key))
    return notes.filter { !known.contains($0.value.about) }.map { filed in
      let (message, remedy) = words(onAbsent: filed.value.about, noteID: filed.value.id)
      return Finding(
        .noteAboutNobody,
        at: .init(filed.path, mark: .key("about"), isPrivate: filed.value.isPrivate),
        message: "\(message), so no summary tells of the note.", remedy: remedy)
    }
  }

  private func words(onAbsent key: String, noteID: Identifier) -> (String, Remedy) {
    switch absent[key] {
    case .renamed(let other):
      ("Who had \(Layout.attendee(key)) has \(Layout.attendee(other)) by now", .repair)
    case .forgotten: ("Whom it is about was forgotten", .remove(noteID))
    case .removed: ("Somebody took \(Layout.attendee(key)) out", .bringBack(key))
    case .unknown, nil:
      ("There is no \(Layout.attendee(key))", lacksNames ? .getNames : .addAttendeeAndName)
    }
  }

  /// Whether a name that nobody has here can be that of somebody who is not to be named.
  var lacksNames: Bool { attendees.contains { $0.isUnknown && $0.isAnonymous } }
}
