import Git
import JournalKit
import Sharing
import Terminal

/// What is to be shared with whom, whoever asks for it: a person, or an autosync.
struct SyncRequest {
  let options: JournalOptions
  /// A remote, an address or a file; nil for the one that the journal has.
  var remote: Typed?
  var wish = Sync.Wish.nothing
  /// Whether a person wants the entries of teams whom nobody has accepted yet.
  var takesTeams = false

  /// Takes what teams have first, so that the others get it at once.
  func sync(_ journal: Journal, in context: Context) throws -> SyncOutcome {
    var journal = journal
    let authoring = try context.authoring(for: journal.repository)
    let configuration = authoring.settings.configuration
    let file = remote.map { context.absolute($0.text) }.flatMap { Files.isFile($0) ? $0 : nil }
    let place = try SyncPlace(
      named: remote?.text, file: file, of: journal.snapshot, by: configuration,
      in: context.environmentOfNetwork)
    // Whoever takes a file is where there is no network, and what is private is on none.
    let hidden =
      try file == nil
      ? HiddenRemote.remote(
        of: journal.snapshot, besides: place, by: configuration, in: context.environmentOfNetwork)
      : nil
    if context.effect == .written {
      journal.snapshot.letGitMerge(by: configuration)
      var teams = TeamsPage(context, isWanted: takesTeams)
      var quiet = authoring
      quiet.afterWrite = nil
      try teams.take(into: &journal, by: quiet)
      for line in teams.lines { context.output.say(line) }
    }
    var sync = try Sync(
      of: journal, at: place, privately: hidden, by: authoring, wishing: wish,
      as: context.identifier())
    return try context.effect == .dryRun ? sync.preview() : sync.run()
  }
}
