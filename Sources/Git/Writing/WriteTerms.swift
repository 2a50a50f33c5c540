internal import Foundation

/// What all parts of one write go by.
struct WriteTerms: Sendable {
  let settings: WriteSettings
  let deadline: Deadline
  /// Where our own files are, below the common git folder. With a final slash.
  let stateFolder: String

  var sync: SyncPolicy { settings.sync }
  var notesPath: String { stateFolder + "last" }
}
