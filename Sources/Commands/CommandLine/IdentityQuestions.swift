import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Who writes; a person at a terminal whom git does not know is asked, and git knows them from then on.
  func identity(
    _ configuration: Configuration
  ) throws -> (identity: Identity, configuration: Configuration) {
    let find = { (configuration: Configuration) throws(IdentityProblem) in
      try Identity.find(environment: environment, configuration: configuration, now: moment)
    }
    do {
      return (try find(configuration), configuration)
    } catch .missing(let settings) where canAsk {
      let questions = IdentityQuestions(context: self)
      let answered = configuration.adding(try questions.answers(settings))
      return (try find(answered), answered)
    }
  }
}

/// Questions to somebody of whom git knows no name or no address: both at once, and as git wants them
/// set, for all of the person's repositories.
private struct IdentityQuestions {
  let context: Context

  func answers(_ settings: [String]) throws -> [Configuration.Setting] {
    context.output.say(
      "git does not know who you are yet. Name and address stand in every commit, for all its readers."
    )
    var missing = settings
    let answers = try settings.map { key in
      let value = try answer(key, missing: missing)
      try Configuration.setForPerson(key, to: value, in: context.environment)
      missing.removeFirst()
      return Configuration.Setting(key: key, value: value, level: .global)
    }
    context.output.say(
      "git keeps it for all your repositories (git config --global).")
    return answers
  }

  /// Asked twice at most: what was answered before is kept, and the error says how to set the rest.
  private func answer(_ key: String, missing: [String]) throws -> String {
    for _ in 1...2 {
      let question = key == "user.name" ? "Your name?" : "Your e-mail address?"
      context.output.write(.message, "\(question) ")
      guard let line = context.input.line()?.trimmed else {
        // Ctrl-D leaves the cursor behind the question.
        context.output.say("")
        break
      }
      if isPossible(line, key) { return line }
      if !line.isEmpty { context.output.say("'\(VisibleText.line(line))' cannot be it.") }
    }
    throw IdentityProblem.missing(settings: missing)
  }

  private func isPossible(_ line: String, _ key: String) -> Bool {
    let signature = Signature(name: line, email: line, seconds: 0, offset: 0)
    let isAddress = line.contains("@") && !line.contains { $0.isWhitespace }
    return signature.isSafe && (key == "user.name" || isAddress)
  }
}
