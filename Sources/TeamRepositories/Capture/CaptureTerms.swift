package import JournalModel

/// Basis for turning a commit into entries: the team repository that it is of, and the event that
/// has them.
package struct CaptureTerms: Sendable {
  /// Says what entries call the repository, and of which project they are.
  package let team: TeamRepository
  /// Says which kinds there are, and whose clocks count.
  package let event: Event

  /// Takes both as they are at the time of the capture.
  package init(team: TeamRepository, event: Event) {
    self.team = team
    self.event = event
  }

  var filter: TrailerFilter { TrailerFilter(TrailerWords(event.allKinds)) }
}
