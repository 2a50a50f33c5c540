internal import JournalModel

extension CheckedContent {
  /// Mentions that mean nobody, or more than one person. Without a roster nobody can be known.
  var unknownMentions: [Finding] {
    guard !attendees.isEmpty else { return [] }
    let roster = Roster(attendees)
    return texts.flatMap { text, place -> [Finding] in
      return MarkedText(text).mentions.compactMap { unknownMention($0, in: roster, at: place) }
    }
  }

  var danglingReferences: [Finding] {
    let known = Set(entries.map(\.value.id))
    let closes: [Finding] = entries.flatMap { filed in
      filed.value.closes.filter { !known.contains($0) }.map { id in
        Finding(
          .closesNothing, at: .init(filed.path, mark: .key("closes")),
          message: "It closes \(id), and there is no such entry.",
          remedy: .lookUp(id))
      }
    }
    return closes + pages.flatMap { references(of: $0.page, at: $0.path, on: $0.date) }
  }

  private func references(
    of page: DayPage, at path: String, on date: CalendarDate?
  ) -> [Finding] {
    let known = Set(entries.filter { date == nil || $0.date == date }.map(\.value.id))
    let named =
      page.show.values.joined().map { ("show", $0) } + page.leaveOut.map { ("leave-out", $0) }
    return named.filter { !known.contains($0.1) }.sorted { $0.1 < $1.1 }.map { key, id in
      Finding(
        .showsNothing, at: .init(path, mark: .key(key)),
        message: "`\(key):` has \(id), which is no entry\(date == nil ? "" : " of that day").",
        remedy: .lookUp(id))
    }
  }

  private var texts: [(String, Finding.Place)] {
    entries.map { ($0.value.text, .init($0.path)) }
      + projects.map { ($0.value.about, .init($0.path)) }
      + notes.map { ($0.value.text, .init($0.path, isPrivate: $0.value.isPrivate)) }
      + pages.flatMap { path, _, page in
        [page.opening, page.evening, page.closing].compactMap { text in
          text.map { ($0, .init(path)) }
        }
      }
  }

  private func unknownMention(
    _ name: String, in roster: Roster, at place: Finding.Place
  ) -> Finding? {
    var place = place
    place.mark = .mention(name)
    // Somebody who was forgotten.
    guard !Attendee.isAnonymous(name) else { return nil }
    switch roster.match(name) {
    case .one: return nil
    case .nobody:
      return Finding(
        .unknownMention, at: place, message: "@\(name) is nobody in the roster.",
        remedy: lacksNames ? .getNames : .addAttendee)
    case .several(let several):
      let keys = several.map(\.key).sorted().prefix(3).joined(separator: ", ")
      return Finding(
        .unknownMention, at: place, message: "@\(name) could be more than one person: \(keys).",
        remedy: .mention(key: several[0].key))
    }
  }
}

extension CheckedContent {
  /// Projects that have no file, that no attendee works on and no other entry has: most are misspelled.
  /// What only the private ref has is no word that somebody is to write on the branch.
  var unknownProjects: [Finding] {
    let rosterProjects = Set(attendees.filter { $0.named == .yes }.flatMap(\.projects))
    let hidden = Set(attendees.filter { $0.named != .yes }.flatMap(\.projects))
    var counts: [String: Int] = [:]
    for project in entries.flatMap({ Set($0.value.projects) }) { counts[project, default: 0] += 1 }
    let filed = projects.map(\.value).flatMap { [$0.displayName, $0.key] }
    let known = rosterProjects.union(counts.filter { $0.value > 1 }.keys).union(filed)
    let names = known.sorted().map { ($0.lowercased(), $0) }
    return entries.flatMap { filed in
      filed.value.projects.compactMap { project -> Finding? in
        guard !known.contains(project), !hidden.contains(project) else { return nil }
        let similar = Similarity.closest(to: project.lowercased(), among: names)
        guard let meant = similar.first ?? (rosterProjects.isEmpty ? nil : "PROJECT") else {
          return nil
        }
        let others = filed.value.projects.filter { $0 != project && $0 != meant }
        return Finding(
          .unknownProject, at: .init(filed.path, mark: .key("projects")),
          message: "Nobody works on '\(project)', and no other entry is about it.",
          remedy: .projects(filed.value.id, others + [meant]))
      }
    }
  }
}
