import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

/// State of a team repository's hooks, of their journal, and of what waits to be captured.
struct HooksStatus: Encodable {
  private let schema = 1
  private let repository, journal: String
  private let event, project, problem: String?
  private let program: String
  private let programExists: Bool
  private let hooks: [HookJSON]
  private let captured: EntryJSON?
  private let pending: Int
  /// The first hook that does not call us.
  let firstProblem: HookState?
  /// The reason why nothing would be captured although the hooks call us; nil without one.
  var refusal: Refusal? {
    if !programExists {
      return Refusal(
        code: .noProgram, message: "The hooks call \(program), which is not there.",
        hint: "hackjournal hooks install, with the program that they are to call")
    }
    return problem.map {
      Refusal(
        code: .noJournal, message: "The hooks report to a journal that cannot be read: \($0)",
        hint: "hackjournal hooks install --journal PATH")
    }
  }

  /// A sentence on what can be better; nil if nothing is known to be.
  let advice: String?

  private enum CodingKeys: String, CodingKey {
    case schema, repository, journal, event, project, problem, program, hooks, captured, pending
    case programExists = "program-exists"
  }

  init(
    _ repository: Repository, record: HookRecord, in context: Context
  ) throws {
    let configuration = try repository.configuration(in: context.environment)
    let team = TeamRepository(repository, configuration: configuration)
    let states = try repository.states(
      of: repository.hooksToInstall(with: record), in: context.environment)
    self.repository = repository.folder
    project = team.project
    pending = try team.pending.messages().map(\.lines.count).reduce(0, +)
    hooks = states.map(HookJSON.init)
    firstProblem = states.first { $0.problem != nil }
    program = try HookScripts.program(in: repository) ?? "hackjournal"
    programExists = Files.isExecutable(program) || context.finds(program)
    let found = TeamJournalState(
      configuration, folder: repository.folder, name: team.name, context: context)
    journal = found.location
    event = found.event?.name
    captured = found.captured.map { EntryJSON($0) }
    problem = found.problem
    advice = try Self.advice(found.event, in: repository, hooks: states.map(\.place.hook))
  }

  /// Scripts of another version, or for other kinds, work as they did.
  private static func advice(
    _ event: Event?, in repository: Repository, hooks: [GitHook]
  ) throws -> String? {
    guard let event, let program = try HookScripts.program(in: repository) else { return nil }
    let scripts = HookScripts(program: program, kinds: event.allKinds).scripts(hooks)
    guard try !repository.staleScripts(scripts).isEmpty else { return nil }
    return "The hooks are of another version, or the event has other kinds by now: "
      + "hackjournal hooks install"
  }

  /// The same for people.
  func text(on output: Output) -> String {
    let place = event.map { "\($0) (\(journal))" } ?? journal
    var lines = ["Journal:  \(VisibleText.line(problem.map { "\(place): \($0)" } ?? place))"]
    if let project { lines.append("Project:  \(VisibleText.line(project))") }
    lines.append(
      "Program:  \(VisibleText.line(program))"
        + (programExists ? "" : ", which is not there"))
    lines.append(
      "Captured: " + (captured.map(Self.line) ?? "nothing yet")
    )
    lines.append("Pending:  \(pending)")
    return lines.joined(separator: "\n") + "\n" + Table(hooks.map(\.row)).text(on: output)
  }
}

extension HooksStatus {
  private static func line(_ entry: EntryJSON) -> String {
    VisibleText.line("\(entry.id) \(entry.kind): \(entry.headline)")
      + (entry.commit.map { " (commit \($0.prefix(7)))" } ?? "")
  }
}

/// The journal that a team repository reports to, as far as it can be read.
private struct TeamJournalState {
  let location: String
  var event: Event?
  var captured: Filed<Entry>?
  var problem: String?

  init(_ configuration: Configuration, folder: String, name: String, context: Context) {
    location = configuration.string(Preference.journal.rawValue, at: .local) ?? ""
    do {
      let journal = try JournalSearch(
        request: location, environment: context.environment, folder: folder
      ).open()
      event = journal.event
      captured = try journal.dates().flatMap { try journal.entries(on: $0).values }
        .filter { $0.value.repository == name && $0.value.commit != nil }
        .max { ($0.value.recorded?.inUTC ?? "") < ($1.value.recorded?.inUTC ?? "") }
    } catch {
      problem = Explanation(of: error).message
    }
  }
}

extension Context {
  /// Whether a program is on the `PATH`.
  fileprivate func finds(_ program: String) -> Bool {
    guard !program.contains("/") else { return false }
    return (environment["PATH"] ?? "").split(separator: ":")
      .contains { Files.isExecutable("\($0)/\(program)") }
  }
}
