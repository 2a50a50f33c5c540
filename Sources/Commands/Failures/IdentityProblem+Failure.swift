import Git

extension IdentityProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .missing(let settings):
      Explanation(
        code: .noIdentity,
        "git does not know who you are: \(Choice.list(settings)) "
          + "\(settings.count == 1 ? "is" : "are") not set.",
        hint: settings.map { "git config --global \($0) \(Self.example(of: $0))" }
          .joined(separator: " && "))
    case .unsafe(let text):
      Explanation(
        code: .unsafeIdentity,
        "'\(text)' cannot be the author of a commit: control characters, < and > break it.",
        hint: "git config --global user.name 'Your Name'")
    case .badDate(let variable, let value):
      Explanation(
        code: .badDate, "\(variable) is '\(value)', which is no date.",
        hint: "write it as 2011-03-23T09:30:00+00:00 or @1300872600 +0000", status: .usage)
    }
  }

  private static func example(of setting: String) -> String {
    setting == "user.name" ? "'Your Name'" : "you@example.org"
  }
}
