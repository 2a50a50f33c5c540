import Git
import JournalKit
import Publishing
import Terminal

/// Says of every commit whether git accepts its signature.
struct SignatureCheck {
  let options: JournalOptions

  /// Asks `git verify-commit`; fails if it does not accept one.
  func run(_ journal: Snapshot, in context: Context) throws {
    let commits = try journal.verdicts(context.environment).map {
      VerdictJSON($0.commit, verdict: $0.verdict, isPrivate: $0.isPrivate)
    }
    if options.json {
      context.output.result(try JSON.text(ListJSON(key: "commits", items: commits)))
    } else {
      context.output.long(Table(commits.map(\.cells)))
    }
    let refused = commits.count { $0.signature != "accepted" }
    guard refused == 0 else {
      throw Refusal(
        code: .notSigned,
        message: "git accepts the signatures of \(commits.count - refused) of "
          + "\(Sentences.count(commits.count, one: "commit", many: "commits")).",
        hint: "see what git says: git verify-commit COMMIT; to sign: git config commit.gpgsign true"
      )
    }
    context.output.say(
      "git accepts the signature of every commit: \(commits.count) of \(commits.count).")
  }
}

/// A commit and what git says of its signature, for people and for programs.
private struct VerdictJSON: Encodable {
  let commit, author, subject, signature: String
  /// The words of the verifying program; none for a commit without a signature.
  let words: [String]
  let `private`: Bool

  init(_ commit: AuthoredCommit, verdict: SignatureVerdict, isPrivate: Bool) {
    self.commit = commit.id.hex
    (author, subject, `private`) = (commit.author.name, commit.subject, isPrivate)
    (signature, words) =
      switch verdict {
      case .accepted(let words): ("accepted", words)
      case .unsigned: ("none", [])
      case .refused(let words): ("refused", words)
      }
  }

  var cells: [String] {
    let reason = signature == "refused" ? words.first ?? "" : ""
    return [signature, String(commit.prefix(10)), author, subject, reason]
  }
}
