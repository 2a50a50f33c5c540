import ArgumentParser
import Git
import JournalKit
import JournalModel
import Terminal

/// The command that git calls to merge a file of the journal: its fields, each by itself.
///
/// Where it cannot, it ends with status 1, and git merges the file by lines.
struct MergeFile: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-file", abstract: "Merge a file of the journal for git.",
    shouldDisplay: false)

  @Argument(help: "What both sides began with.") var base: String
  @Argument(help: "The side of HEAD, which is replaced.") var ours: String
  @Argument(help: "The other side.") var theirs: String
  @Argument(help: "The file's path in the tree.") var path: String

  func run(in context: Context) throws {
    guard let repository = try Repository.containing(context.folder, in: context.environment) else {
      throw JournalProblem.noRepository(path: context.folder)
    }
    let merge = try MergedFile(at: path, in: repository).merge(
      base: file(base, in: context), ours: file(ours, in: context),
      theirs: file(theirs, in: context))
    for value in merge.superseded {
      context.output.say("\(VisibleText.line(path)): \(value.sentence)")
    }
  }

  private func file(_ name: String, in context: Context) -> String {
    name.hasPrefix("/") ? name : "\(context.folder)/\(name)"
  }
}
