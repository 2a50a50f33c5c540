/// The word by which programs know a failure; docs/exit-statuses-and-errors.md lists them.
enum FailureCode: String, CaseIterable, Sendable {
  case alreadyAJournal, attendeeExists
  case badAttachment, badAuthor, badBundle, badConfig, badDate, badDay, badSigning, badTemplate,
    badTime, bareRepository
  case beingRebased
  case brokenEvent, busy
  case changedMeanwhile, changedSince, closedAlready, conflictMarkers, corruptObject, corruptRef
  case damagedLines, detachedHead, diskFull
  case editedByHand, editor, emptyText, eventIdentifier
  case failed, fieldsBelowText, fileInTheWay, findings
  case git, gitFailed
  case hiddenWorktree, hooksDisabled, hooksNotRunning
  case identifierChanged, identifierTaken, inConflict, interrupted
  case leak, locked, login
  case missingObject, movedByVariable
  case namesUnknown, namesUnnamed, newerFormat, noAnswer, noBranch, noEditor, noEntries, noFile,
    noFollowUp
  case noHooks, noIdentity, noJournal, noOwnEntry, noPermission, noProgram, noReflog, noRemote,
    noRepository
  case noSuchAttendees, notABranch, notAJournal, notFetched, notFound, notPlain, notReached,
    notSigned, nothingOverruled, nothingToRedo, nothingToUndo, noVersion
  case obstructed, onRemote, otherEvent, otherOwner, outsideEvent, ownJournal
  case projectExists
  case quarantined
  case readOnly, refused, replaced, repositoryInUse, rewritten
  case severalAttendees, severalIdentifiers, severalRemotes, sha256, shallow, signingFailed,
    symbolicBranch
  case system
  case textTooLong
  case unclearAttendees, uncommittedChanges, unknownAttendee, unknownCommand, unknownField
  case unknownIdentifier, unknownKind, unknownProject, unreadableFields, unreadableFile, unrelated,
    unsafeIdentity
  case unsupportedExtension, unwritable, usage
  case notUTF8 = "not-utf-8"

  /// Such as `already-a-journal`.
  var word: String { rawValue.replacing(/[A-Z]/) { "-\($0.output.lowercased())" } }
}
