internal import Git

/// A folder of hooks that several repositories have, and the list of those that use lines of ours in
/// it.
struct HookSharing {
  private let path: String

  init(folder: String) {
    path = folder + "/hackjournal-repositories"
  }

  func stepsToAdd(_ commonFolder: String) throws(SystemError) -> [FileStep] {
    let repositories = try repositories()
    return repositories.contains(commonFolder) ? [] : [write(repositories + [commonFolder])]
  }

  /// Steps that take a repository off the list; `isLast` if no other that still exists is on it.
  func stepsToRemove(
    _ commonFolder: String
  ) throws(SystemError) -> (steps: [FileStep], isLast: Bool) {
    let others = try repositories().filter {
      $0 != commonFolder && Files.exists($0 + "hackjournal/hooks")
    }
    guard Files.exists(path) else { return ([], true) }
    return others.isEmpty ? ([.remove(path: path)], true) : ([write(others)], false)
  }

  private func repositories() throws(SystemError) -> [String] {
    String(decoding: try Files.read(path) ?? [], as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private func write(_ repositories: [String]) -> FileStep {
    let text = repositories.map { $0 + "\n" }.joined()
    return .write(Array(text.utf8), at: path)
  }
}
