internal import JournalModel

/// A text that begins with fields, as the files of the journal do: one that we kept, what came back
/// from the editor, or what somebody wrote as such.
enum OutboxFile {
  /// Whether a text begins with front matter that has one of these keys; a line of dashes alone is a
  /// line of dashes.
  static func hasFields(_ content: String, of keys: [String]) -> Bool {
    let lines = content.lines
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return false }
    return lines[..<end].contains { line in keys.contains { line.hasPrefix("\($0):") } }
  }

  /// A file with the command that takes it, in a comment above its fields; as it was if the command
  /// has what no line of YAML can have.
  static func content(_ file: String, takenBy command: String) -> String {
    let isLine = VisibleText.line(command) == command && !command.contains("\u{FEFF}")
    guard file.hasPrefix("---\n"), isLine else { return file }
    return "---\n\(mark)\(command) FILE\n" + file.dropFirst("---\n".count)
  }

  /// The command that takes a file, without the file's name; nil if the file does not say it.
  static func command(in file: String) -> String? {
    let lines = file.lines.prefix(2)
    guard let line = lines.last, lines.first == "---", line.hasPrefix(mark),
      line.hasSuffix(" FILE")
    else { return nil }
    return String(line.dropFirst(mark.count).dropLast(" FILE".count))
  }

  private static let mark = "# To save it: "

  /// Reads the fields.
  static func reading<Value>(
    _ read: () throws(FormatError) -> Value
  ) throws(UnreadableFields) -> Value {
    do {
      return try read()
    } catch {
      throw .broken(line: error.line, message: error.message)
    }
  }
}
