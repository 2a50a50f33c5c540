extension Repository {
  /// Faults that `git fsck --strict` finds in everything in the repository, and in what some
  /// commits reach: a line for each, such as `missing blob 3f2a9c1…`. None if all is sound.
  ///
  /// Reads every object, those of a team's own branches too.
  package func faults(
    reaching tips: [ObjectID], _ environment: [String: String]
  ) throws(SystemError) -> [String] {
    let answer = try Self.answer(
      to: ["fsck", "--strict", "--no-dangling", "--no-progress"] + tips.map(\.hex),
      in: commonFolder, environment)
    guard answer.status != 0 else { return [] }
    var faults: [String] = []
    for line in answer.lines where !line.hasPrefix("warning") && !line.hasPrefix("notice") {
      let words = line.split(separator: " ").joined(separator: " ")
      // `broken link from` goes on in the next line.
      if line.hasPrefix(" "), let last = faults.popLast() {
        faults.append("\(last) \(words)")
      } else {
        faults.append(words)
      }
    }
    return faults.isEmpty ? ["it ended with status \(answer.status)"] : faults
  }

  /// Judgement of `git verify-commit` on a commit.
  package func verdict(
    on commit: ObjectID, _ environment: [String: String]
  ) throws(SystemError) -> SignatureVerdict {
    let answer = try Self.answer(to: ["verify-commit", commit.hex], in: gitFolder, environment)
    let words = answer.lines.map(\.trimmed).filter { !$0.isEmpty }
    if answer.status == 0 { return .accepted(words) }
    return words.isEmpty ? .unsigned : .refused(words)
  }

  /// Status and output, in git's own words whatever language the person speaks.
  private static func answer(
    to arguments: [String], in gitFolder: String, _ environment: [String: String]
  ) throws(SystemError) -> (status: Int32, lines: [String]) {
    let result = try GitProcess.run(
      arguments, in: gitFolder, environment: environment, adding: ["LC_ALL": "C"],
      through: ["sh", "-c", "exec \"$@\" 2>&1", "sh"])
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    return (result.status, lines.map(String.init))
  }
}
