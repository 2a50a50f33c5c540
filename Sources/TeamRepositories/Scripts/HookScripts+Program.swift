package import Git
internal import JournalModel

extension HookScripts {
  /// The program that the installed scripts call; nil if they cannot be read.
  package static func program(in repository: Repository) throws -> String? {
    let folder = repository.stateFolder + "hooks/"
    for hook in ofWorktree + ofBare {
      let text = String(decoding: try Files.read(folder + hook.name) ?? [], as: UTF8.self)
      guard let line = text.lines.first(where: { $0.hasPrefix("  program=") }) else { continue }
      let word = line.dropFirst("  program=".count)
      guard word.hasPrefix("'") else { return String(word) }
      return String(word.dropFirst().dropLast()).replacing("'\\''", with: "'")
    }
    return nil
  }
}
