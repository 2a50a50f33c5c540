import Git
import JournalKit
import Publishing
import Terminal

/// Says of every commit whether git accepts its signature.
struct SignatureCheck {
  let options: JournalOptions

  func run(_ journal: Snapshot, in context: Context) throws {
    let commits = try journal.verdicts(context.environment)
    if options.json {
      let answers = commits.map { commit, isPrivate, verdict -> JSONObject in
        [
          "commit": commit.id.hex, "author": commit.author.name, "subject": commit.subject,
          "signature": verdict.told.signature, "words": verdict.told.words, "private": isPrivate,
        ]
      }
      context.output.result(try JSON.answer(["commits": answers]))
    } else {
      context.output.long(
        Table(
          commits.map { commit, _, verdict in
            let (signature, words) = verdict.told
            return [
              signature, String(commit.id.hex.prefix(10)), commit.author.name, commit.subject,
              signature == "refused" ? words.first ?? "" : "",
            ]
          }))
    }
    let accepted = commits.count { $0.verdict.told.signature == "accepted" }
    guard accepted == commits.count else {
      throw Explanation(
        code: .notSigned,
        "git accepts the signatures of \(accepted) of "
          + "\(Sentences.count(commits.count, one: "commit", many: "commits")).",
        hint: "see what git says: git verify-commit COMMIT; to sign: git config commit.gpgsign true"
      )
    }
    context.output.say("git accepts the signature of every commit: \(accepted) of \(accepted).")
  }
}

extension SignatureVerdict {
  fileprivate var told: (signature: String, words: [String]) {
    switch self {
    case .accepted(let words): ("accepted", words)
    case .unsigned: ("none", [])
    case .refused(let words): ("refused", words)
    }
  }
}
