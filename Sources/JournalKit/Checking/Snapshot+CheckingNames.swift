internal import Git
internal import JournalModel

extension Snapshot {
  /// Findings about names that files of the roster show, or that the private ref lacks, and about people
  /// who have two files.
  func namingFindings(_ attendees: [Attendee]) throws -> [Finding] {
    let recognised = try recognised()
    let doubles = try doubles(among: attendees).map { finding(on: $0) }
    let namesakes = recognised.namesakes.sorted { $0.key < $1.key }.map { key, others in
      finding(onNamesake: key, of: others)
    }.filter { finding in !doubles.contains { $0.path == finding.path } }
    let told = doubles + namesakes
    let paths = Set(told.map(\.path))
    let readable = try attendees.filter { try isReadable($0) }
    let shown = try readable.filter { try shows($0) }.map { attendee in
      if attendee.isAnonymous, try saysYes(attendee) {
        return Finding(
          .shownName, at: .init(Layout.attendee(attendee.key), mark: .key("name")),
          message: "The branch says yes, and the private ref has the name and "
            + (attendee.named == .no ? "a no" : "no such word") + ": it counts for nothing.",
          remedy: .confirm(key: attendee.key))
      }
      if try saysYes(attendee) {
        return Finding(
          .shownName, at: .init(Layout.attendee(attendee.key), mark: .key("named")),
          message:
            "The private ref says that the name was taken back, and the branch here is older.",
          remedy: .pull(key: attendee.key))
      }
      return Finding(
        attendee.named == .no ? .shownName : .unaskedName,
        at: .init(Layout.attendee(attendee.key), mark: .key("name")),
        message: attendee.named == .no
          ? "Everybody reads here who that is, who is not to be named."
          : "Everybody reads here who that is, and nobody asked whether they may.",
        remedy: .withhold(key: attendee.key, isRefused: attendee.named == .no))
    }
    let unknowing = try readable.filter { person in
      try person.named == .open && person.isAnonymous && !shows(person)
        && saysYes(person)
    }.map { person in
      Finding(
        .unaskedName, at: .init(Layout.attendee(person.key), mark: .key("named")),
        message: "The branch says yes, and whoever wrote that did not have the name.",
        remedy: .withhold(key: person.key, isRefused: false))
    }
    return try told + shown.filter { !paths.contains($0.path) } + unknowing
      + strayFindings(recognised) + textFindings(attendees)
      + [missingNames(attendees)].compactMap(\.self)
  }

  /// Findings about files of entries, notes and responses that are called after somebody.
  private func fileNameFindings() throws -> [Finding] {
    guard tips.privateTip != nil, let withholding = try withholding("") else { return [] }
    return try renamings(after: JournalChange(subject: ""), by: withholding).map { path, _ in
      Finding(
        .namingFile, at: .init(path),
        message: "The name of the file names somebody who is not to be named.", remedy: .repair)
    }
  }

  /// Findings about files of texts that name somebody, by their names or by their words.
  private func textFindings(_ attendees: [Attendee]) throws -> [Finding] {
    let called = try fileNameFindings()
    let paths = Set(called.map(\.path))
    return try called + wordFindings(attendees).filter { !paths.contains($0.path) }
  }

  /// Findings about words that name somebody who is not to be named: of many they were the reason to say no.
  private func wordFindings(_ attendees: [Attendee]) throws -> [Finding] {
    guard tips.privateTip != nil, let tip = tips.publicTip,
      attendees.contains(where: { $0.named != .yes && $0.name != nil })
    else { return [] }
    let people = attendees.map { person in
      var person = person
      if person.named == .yes { person.emails = [] }
      return person
    }
    var seen: Set<String> = []
    return try leaks(LeakFinder(people, notes: []), inFilesOf: tip).compactMap { leak in
      guard case .name(let key) = leak.secret, Layout.attendeeKey(of: leak.place) == nil,
        seen.insert(leak.place).inserted
      else { return nil }
      return Finding(
        .namingWords, at: .init(leak.place, mark: .line(leak.line)),
        message: "It names \(key), who is not to be named, so no page has it.",
        remedy: .reword(path: leak.place))
    }
  }

  private func finding(on double: DoubleFile) -> Finding {
    let (path, other) = (Layout.attendee(double.file.key), Layout.attendee(double.key))
    return switch double.origin {
    case .returned:
      Finding(
        .shownName, at: .init(path),
        message: "Who had this file is not to be named any more, and has \(other).", remedy: .repair
      )
    case .named:
      Finding(
        .shownName, at: .init(path, mark: .key("name")),
        message: "This is the name of who has \(other) and did not agree, so no page names either.",
        remedy: .namesake(key: double.file.key, isOne: true))
    case .unnamed:
      Finding(
        .doubleFile, at: .init(path), message: "Who has this file has \(other) as well.",
        remedy: .repair)
    }
  }

  private func finding(onNamesake key: String, of others: [String]) -> Finding {
    let files = others.map(Layout.attendee).joined(separator: ", ")
    return Finding(
      .shownName, at: .init(Layout.attendee(key), mark: .key("name")),
      message: "This may be the name of who has \(files) and did not agree, so no page has it.",
      remedy: .namesake(key: key, isOne: false))
  }

  /// Findings about files of the private ref that the branch has no more, or not yet.
  private func strayFindings(_ recognised: Recognised) throws -> [Finding] {
    var absent = recognised.attendees.filter(\.isAbsent)
    if !absent.isEmpty {
      let coming = Set(try uncommitted(under: [Layout.attendees]).changes)
      absent.removeAll { coming.contains(Layout.attendee($0.key)) }
    }
    let forgotten = absent.isEmpty ? [] : try forgottenKeys()
    let removed = try absent.reduce(into: [String: RemovedFile]()) { removed, person in
      guard !forgotten.contains(person.key) else { return }
      removed[person.key] = try removedAttendee(person.key)
    }
    return recognised.strays.sorted { $0.key < $1.key }.map { stray, key in
      Finding(
        .doubleFile, at: .init(Layout.attendee(stray), isPrivate: true),
        message:
          "Nothing is written into this file any more: who it is has \(Layout.attendee(key)).",
        remedy: .repair)
    }
      + absent.map { person in
        finding(
          onAbsent: person.key, isForgotten: forgotten.contains(person.key),
          removed: removed[person.key])
      }
  }

  private func finding(
    onAbsent key: String, isForgotten: Bool, removed: RemovedFile?
  ) -> Finding {
    if let commit = removed?.commit {
      return Finding(
        .absentAttendee, at: .init(Layout.attendee(key), isPrivate: true),
        message: "The branch has this file no more: \(commit.author.name) took it out by commit "
          + "\(commit.id.hex.prefix(10)).",
        remedy: .bringBackOrForget(key: key))
    }
    return Finding(
      .absentAttendee, at: .init(Layout.attendee(key), isPrivate: true),
      message: isForgotten
        ? "Who had this file was forgotten, and the private ref here is older."
        : "The branch here has no such file.",
      remedy: .getOrForget(key: key, isForgotten: isForgotten))
  }

  /// Whether the branch's file can be read: one that cannot is a finding of its own.
  private func isReadable(_ attendee: Attendee) throws -> Bool {
    do {
      _ = try document(Layout.attendee(attendee.key))
      return true
    } catch JournalProblem.unreadable(let problem) where !problem.isLost {
      return false
    }
  }

  /// Nil without a private ref: most clones have none.
  private func missingNames(_ attendees: [Attendee]) throws -> Finding? {
    guard tips.privateTip != nil else { return nil }
    let known = Set(try listing(Layout.attendees, isPrivate: true).map(\.name))
      .union(try recognised().strays.values.map { $0 + Layout.ending })
    let missing = attendees.filter {
      $0.named != .yes && $0.isAnonymous && !known.contains($0.key + Layout.ending)
    }.map(\.key).sorted()
    guard let first = missing.first else { return nil }
    let count = missing.count
    return Finding(
      .missingName, at: .init(Layout.attendee(first)),
      message: "The private ref here lacks what it has of "
        + (count == 1 ? "this attendee." : "\(count) attendees, such as this one."),
      remedy: .getNames)
  }
}
