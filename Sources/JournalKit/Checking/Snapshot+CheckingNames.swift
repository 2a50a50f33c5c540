internal import Git
internal import JournalModel

extension Snapshot {
  /// Findings about names that files of the roster show, or that the private ref lacks.
  func namingFindings(_ attendees: [Attendee]) throws -> [Finding] {
    let returned = try filesOfWithdrawn(among: attendees).map { former, key in
      Finding(
        .shownName, at: .init(Layout.attendee(former.key)),
        message: "Who had this file is not to be named any more, and has \(Layout.attendee(key)).",
        remedy: .repair)
    }
    let paths = Set(returned.map(\.path))
    let shown = try attendees.filter { try shows($0) }.map { attendee in
      if try isOlderThanPrivate(attendee) {
        return Finding(
          .shownName, at: .init(Layout.attendee(attendee.key), mark: .key("named")),
          message:
            "The private ref says that the name was taken back, and the branch here is older.",
          remedy: .pull)
      }
      return Finding(
        attendee.named == .no ? .shownName : .unaskedName,
        at: .init(Layout.attendee(attendee.key), mark: .key("name")),
        message: attendee.named == .no
          ? "Everybody reads here who that is, who is not to be named."
          : "Everybody reads here who that is, and nobody asked whether they may.",
        remedy: .withhold(key: attendee.key, isRefused: attendee.named == .no))
    }
    return returned + shown.filter { !paths.contains($0.path) }
      + [try missingNames(attendees)]
      .compactMap(\.self)
  }

  private func isOlderThanPrivate(_ attendee: Attendee) throws -> Bool {
    guard let document = try document(Layout.attendee(attendee.key)) else { return false }
    return try rethrowing(Layout.attendee(attendee.key)) { () throws(FormatError) in
      try document.value("named", expected: "yes or no") { Attendee.Consent(yesOrNo: $0) } == .yes
    }
  }

  /// Nil without a private ref: most clones have none.
  private func missingNames(_ attendees: [Attendee]) throws -> Finding? {
    guard tips.privateTip != nil else { return nil }
    let known = Set(try listing(Layout.attendees, isPrivate: true).map(\.name))
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
