/// Settings, deadline and folder that all parts of one write go by.
struct WriteTerms: Sendable {
  let settings: WriteSettings
  let deadline: Deadline
  /// Folder of our own files, below the common git folder. With a final slash.
  let stateFolder: String

  var sync: SyncPolicy { settings.sync }
  var intentsPath: String { stateFolder + "last" }
}
