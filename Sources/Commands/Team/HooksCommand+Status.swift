import ArgumentParser
import Git
import Publishing
import TeamRepositories
import Terminal

extension HooksCommand {
  /// Tells whether the hooks still call us.
  struct Status: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Tell which hooks call hackjournal, what they captured last and what waits.",
      discussion: "hackjournal hooks status")

    @Flag(help: .json.hidden)
    var json = false

    @OptionGroup var display: DisplayOptions

    func run(in context: Context) throws {
      let repository = try context.teamRepository()
      let record = try repository.installedHooks()
      let report = try HooksStatus(repository, record: record, in: context)
      if json {
        context.output.result(try JSON.answer(report.object))
      } else {
        context.output.long(report.text(on: context.output))
      }
      if let problem = report.firstProblem { throw problem.explanation }
      if let refusal = report.refusal { throw refusal }
      if let advice = report.advice { context.output.say(advice) }
    }
  }
}
