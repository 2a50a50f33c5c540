import Git
import JournalKit
import JournalModel
import Sharing
import Terminal

/// Takes what is new in the journals of teams, and tells of it.
struct TeamsPage {
  private let context: Context
  /// Whether a person wants those that nobody has accepted yet.
  private let isWanted: Bool
  private(set) var lines: [String] = []

  init(_ context: Context, isWanted: Bool) { (self.context, self.isWanted) = (context, isWanted) }

  mutating func take(into journal: inout Journal, by authoring: Authoring) throws {
    let journals = try TeamJournals(
      of: journal.snapshot, by: authoring.settings.configuration, in: context.environmentOfNetwork)
    for team in journals.teams {
      let name = VisibleText.line(team.project.displayName)
      guard try team.isAccepted || accepts(team, in: journal.repository) else {
        guard isWanted else { continue }
        lines.append(
          "The journal of \(name) is not taken in. To accept it: git config --add "
            + "hackjournal.acceptJournal \(Shell.quoted(VisibleText.line(team.address)))")
        continue
      }
      try Self.words(of: journals.take(team, into: &journal, by: authoring), name)
        .map { lines.append($0) }
    }
  }

  private static func words(of taken: TeamJournals.Taken, _ name: String) -> String? {
    switch taken {
    case .unreached(let words): "Not reached: the journal of \(name) (\(VisibleText.line(words)))."
    case .noJournal: "What \(name) names as its journal is none."
    case .entries(let outcome): sentence(outcome, name)
    }
  }

  private static func sentence(_ outcome: TakeEntries.Outcome, _ name: String) -> String? {
    let counts = [(outcome.added, "new"), (outcome.changed, "changed"), (outcome.removed, "gone")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let refused = outcome.refused.map(\.description)
    guard !outcome.isEmpty else { return nil }
    return "\(name): " + (counts.isEmpty ? "nothing new" : counts.joined(separator: ", "))
      + (refused.isEmpty
        ? "."
        : "; left out, for they name somebody who is not to be named: "
          + refused.joined(separator: ", ") + ".")
  }

  /// Asks at a terminal, once for each address.
  private func accepts(_ team: TeamJournals.Team, in repository: Repository) throws -> Bool {
    guard isWanted, context.input.isTerminal, !context.output.isQuiet else { return false }
    context.output.say(
      "Take in the entries of \(VisibleText.line(team.project.displayName)) from "
        + "\(VisibleText.line(RemoteAddress.withoutPassword(team.address)))? [y/N]")
    guard context.input.line()?.lowercased().hasPrefix("y") ?? false else { return false }
    try repository.addSetting(TeamJournals.acceptedKey, team.address)
    return true
  }
}
