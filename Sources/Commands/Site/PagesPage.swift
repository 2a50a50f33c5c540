import Git
import JournalModel
import Publishing
import Sharing
import Site
import Terminal

/// The answer of `site --push`.
struct PagesPage {
  let remote: String
  let branch: String
  let host: PagesHost
  /// Number of the files that the branch has, or would have.
  let files: Int
  /// Nil for a dry run.
  let outcome: PagesPush.Outcome?

  func show(_ options: JournalOptions, in context: Context) throws {
    if options.json { context.output.result(try JSON.answer(object)) }
    context.output.say(conclusion)
  }

  private var object: JSONObject {
    [
      "remote": remote, "branch": branch, "host": host.rawValue, "files": files,
      "commit": outcome?.commit.hex, "sent": outcome.map { $0 == .sent($0.commit) } ?? false,
      "dry-run": outcome == nil ? true : nil,
    ]
  }

  private var conclusion: String {
    let place = "\(branch) of \(VisibleText.line(remote))"
    let count = Sentences.count(files, one: "file", many: "files")
    return switch outcome {
    case .sent: "Sent \(count) to \(place)."
    case .same: "\(place) has these pages already."
    case nil: "Would send \(count) to \(place)."
    }
  }
}
