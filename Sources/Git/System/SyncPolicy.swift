/// Whether what is written reaches the disk before success is reported.
package enum SyncPolicy: Sendable {
  /// Objects, refs, index and files are synced, with their folders: they survive a power cut.
  case always
  /// The system syncs when it likes: a crash of ours loses nothing, a power cut may.
  case leftToSystem
}
