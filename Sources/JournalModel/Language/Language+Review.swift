extension Language {
  /// The words of a year in review.
  package struct Review: Sendable, Equatable {
    /// `{year} in review`.
    package var title: String
    /// Below the strip of a year: what its signs are.
    package var strip: String
    /// Above the numbers, the projects, the promises, the best, and who came again.
    package var numbers, wentOn, promises, best, again: String
    /// Above the columns of the events.
    package var event, when, place, people, days, entries, projects: String
    /// Before a promise.
    package var kept, open: String
    /// `Kept before the hackathon was over: {count}`.
    package var keptThere: String
    /// Behind what answers a follow-up of another event.
    package var earlier: String
    /// `{people} came to more than one.`
    package var cameAgain: String
    package var hackathon, other: Noun

    /// In the order of a table.
    package var columns: [String] { [event, when, place, people, days, entries, projects] }
  }
}
