import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

/// State of a team repository's hooks, of their journal, and of what waits to be captured.
struct HooksStatus {
  private let folder, program: String
  private let programExists: Bool
  private let team: TeamRepository
  private let location: String
  private var event: Event?
  private var captured: Filed<Entry>?
  /// The reason why the journal cannot be read.
  private var problem: String?
  private let hooks: [HookState]
  private let pending: Int
  let advice: String?

  init(
    _ repository: Repository, record: HookRecord, in context: Context
  ) throws {
    let configuration = try repository.configuration(in: context.environment)
    folder = repository.folder
    let team = TeamRepository(repository, configuration: configuration)
    self.team = team
    hooks = try repository.states(
      of: repository.hooksToInstall(with: record), in: context.environment)
    pending = try team.pending().map(\.lines.count).reduce(0, +)
    program = try HookScripts.program(in: repository) ?? "hackjournal"
    programExists = Files.isExecutable(program) || context.environment.finds(program)
    location = configuration.string(Preference.journal.rawValue, at: .local) ?? ""
    do {
      let search = JournalSearch(
        request: location, environment: context.environment, folder: folder)
      let journal = try search.open()
      event = journal.event
      captured = try journal.dates().flatMap { try journal.entries(on: $0).values }
        .filter { $0.value.repository == team.name && $0.value.commit != nil }
        .max { ($0.value.recorded?.inUTC ?? "") < ($1.value.recorded?.inUTC ?? "") }
    } catch {
      problem = Explanation(of: error).message
    }
    advice = try Self.advice(event, in: repository, hooks: hooks.map(\.place.hook))
  }

  var firstProblem: HookState? { hooks.first { $0.problem != nil } }

  /// The reason why nothing would be captured although the hooks call us.
  var refusal: Explanation? {
    if !programExists {
      return Explanation(
        code: .noProgram, "The hooks call \(program), which is not there.",
        hint: "hackjournal hooks install, with the program that they are to call")
    }
    return problem.map {
      Explanation(
        code: .noJournal, "The hooks report to a journal that cannot be read: \($0)",
        hint: "hackjournal hooks install --journal PATH")
    }
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

  var object: JSONObject {
    [
      "repository": folder, "journal": location, "event": event?.name,
      "project": team.project, "problem": problem, "program": program,
      "program-exists": programExists, "hooks": hooks.map(\.object),
      "captured": captured.map { EntryJSON($0) }, "pending": pending,
    ]
  }

  func text(on output: Output) -> String {
    let name = event.map { "\($0.name) (\(location))" } ?? location
    let place = problem.map { "\(name): \($0)" } ?? name
    let fields = [
      "Journal:  \(VisibleText.line(place))",
      team.project.map { "Project:  \(VisibleText.line($0))" },
      "Program:  \(VisibleText.line(program))" + (programExists ? "" : ", which is not there"),
      "Captured: \(captured.map(Self.line) ?? "nothing yet")",
      "Pending:  \(pending)",
    ]
    return fields.compactMap { $0 }.joined(separator: "\n") + "\n"
      + Table(hooks.map(\.row)).text(on: output)
  }

  private static func line(_ filed: Filed<Entry>) -> String {
    let entry = filed.value
    return VisibleText.line("\(entry.id) \(entry.kind): \(entry.headline)")
      + (entry.commit.map { " (commit \($0.prefix(7)))" } ?? "")
  }
}
