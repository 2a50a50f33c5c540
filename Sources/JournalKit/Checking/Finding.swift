/// Something about a journal that is wrong, or that somebody should look at.
package struct Finding: Sendable, Equatable {
  /// Gravity of a finding.
  package enum Severity: String, Sendable {
    /// Words cannot be read, are not told, or could get lost: a CI job is to fail.
    case error
    /// Probably a slip, and perhaps meant so.
    case advice
  }

  /// Sort of finding; the raw value is for programs.
  package enum Code: String, Sendable, CaseIterable {
    case unreadableFile = "unreadable-file"
    case conflictMarkers = "conflict-markers"
    case mergeConflict = "merge-conflict"
    case notAFile = "not-a-file"
    case sameIdentifier = "same-identifier"
    case noteAboutNobody = "note-about-nobody"
    case shownName = "shown-name"
    case namingFile = "naming-file"
    case namingWords = "naming-words"
    case unaskedName = "unasked-name"
    case missingName = "missing-name"
    case notJoined = "not-joined"
    case doubleFile = "double-file"
    case absentAttendee = "absent-attendee"
    case indexOutOfStep = "index-out-of-step"
    case heldLock = "held-lock"
    case leftBehind = "left-behind"
    case unsoundObject = "unsound-object"
    case outsideEvent = "outside-event"
    case otherDay = "other-day"
    case unreadFolder = "unread-folder"
    case strayFile = "stray-file"
    case badAttachment = "bad-attachment"
    case picturePosition = "picture-position"
    case unknownKind = "unknown-kind"
    case unknownMention = "unknown-mention"
    case unknownProject = "unknown-project"
    case oddProject = "odd-project"
    case sameName = "same-name"
    case closesNothing = "closes-nothing"
    case showsNothing = "shows-nothing"
    case removedUnseen = "removed-unseen"
    case notCommitted = "not-committed"
    case leftover = "leftover"
    case outbox = "outbox"

    /// Gravity of every finding of this sort.
    package var severity: Severity {
      switch self {
      case .unreadableFile, .conflictMarkers, .mergeConflict, .notAFile, .sameIdentifier,
        .noteAboutNobody, .shownName, .namingFile,
        .indexOutOfStep, .heldLock, .leftBehind, .unsoundObject:
        .error
      default: .advice
      }
    }
  }

  /// Sort of trouble that was found.
  package let code: Code
  /// File that it is about; nil where it is about the repository.
  let place: Place?
  /// From the top of the journal's tree, or whole; nil where it is about the repository.
  package var path: String? { place?.path }
  /// Whether the file is on the private ref.
  package var isPrivate: Bool { place?.isPrivate ?? false }
  /// Counted from 1; nil where there is no line to look at.
  package var line: Int?
  /// A sentence, or what a reader of the file said.
  package let message: String
  /// Step that mends it.
  package private(set) var remedy: Remedy

  /// Makes a finding about a file, or about the repository as a whole.
  package init(_ code: Code, at place: Place?, message: String, remedy: Remedy) {
    (self.code, self.place, self.message, self.remedy) = (code, place, message, remedy)
    line = if case .line(let line) = place?.mark { line } else { nil }
  }

  /// The same once a repair has not mended it.
  package var afterRepair: Finding {
    guard [.conflictMarkers, .mergeConflict].contains(code) else { return self }
    var finding = self
    finding.remedy = .mergeByHand
    return finding
  }

  /// Number of the line that a finding is about, or a key or words that stand on it.
  package enum Mark: Sendable, Equatable {
    /// Known already.
    case line(Int)
    /// A key of the front matter.
    case key(String)
    /// A name in the text, behind an `@`.
    case mention(String)
  }

  /// A file, and what to look for in it.
  package struct Place: Sendable, Equatable {
    let path: String
    let isPrivate: Bool
    var mark: Mark?

    /// A file of one of the two refs; without a mark there is no line to look at.
    package init(_ path: String, mark: Mark? = nil, isPrivate: Bool = false) {
      (self.path, self.mark, self.isPrivate) = (path, mark, isPrivate)
    }
  }
}
