internal import CLibgit2

/// A line such as `Signed-off-by: Ian` in the last paragraph of a commit's message.
package struct Trailer: Sendable, Equatable {
  /// What stands before the colon, as written: upper and lower case do not count in git.
  package let key: String
  /// Unfolded: a value over several lines is one line.
  package let value: String

  /// The trailers of a message, exactly those that `git log --format='%(trailers)'` sees.
  ///
  /// libgit2 looks for them as `git interpret-trailers` does in a mail: not below a line `---`,
  /// which in a commit has no meaning. It leaves values folded.
  package static func all(in message: String) throws(GitError) -> [Trailer] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("---") ? "===" + $0.dropFirst(3) : $0 }
    var array = git_message_trailer_array()
    try check(
      git_message_trailers(&array, lines.joined(separator: "\n")), "git_message_trailers")
    defer { git_message_trailer_array_free(&array) }
    return (0..<array.count).map { index in
      let trailer = array.trailers[index]
      return Trailer(
        key: String(cString: trailer.key).trimmed,
        value: unfolded(String(cString: trailer.value)))
    }
  }

  /// The value in one line: each line break with the white space after it becomes one space.
  private static func unfolded(_ value: String) -> String {
    value.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
