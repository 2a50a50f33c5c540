internal import Synchronization

/// Finders of names, each made once: that of everybody at an event takes as long as to read a day.
final class NameFinders: Sendable {
  private let everybody = Mutex<NameFinder?>(nil)
  private let chosen = Mutex<[[String]: NameFinder]>([:])

  /// The finder of all who are at an event.
  func everybody(of attendees: [Attendee]) -> NameFinder {
    everybody.withLock { found in
      if let found { return found }
      let made = NameFinder(attendees)
      found = made
      return made
    }
  }

  /// The finder of some of them, among whom a mention chooses.
  func mentioned(_ attendees: [Attendee]) -> NameFinder {
    chosen.withLock { found in
      let keys = attendees.map(\.key)
      if let finder = found[keys] { return finder }
      let made = NameFinder(mentioned: attendees)
      found[keys] = made
      return made
    }
  }
}
