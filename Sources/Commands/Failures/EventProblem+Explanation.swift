import JournalModel

extension EventProblem {
  func explanation(on branch: String) -> Explanation {
    switch self {
    case .notAJournal:
      Explanation(code: .notAJournal, "The branch \(branch) is no journal.")
    case .newerFormat(let version):
      Explanation(
        code: .newerFormat,
        "This journal has format \(version); it needs a newer hackjournal than "
          + "\(Version.current).",
        hint: "update hackjournal")
    case .broken(let error):
      Explanation(
        code: .brokenEvent, "event.yml:\(error.line): \(error.message)",
        hint: "mend event.yml on the branch \(branch) and commit it")
    }
  }
}
