import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Account of what an import read, took and left.
struct ImportAccount {
  private let command: Import
  private let reading: Reading
  private let leftOut: [LeftOutRow]
  private let context: Context

  /// What the file was taken for.
  struct Reading {
    let kind: SheetKind
    /// What is told of it, in sentences.
    let sentences: [String]
    /// The columns of a table, for programs.
    var columns: [JSONObject] = []
    var unread: [String] = []
  }

  init(of command: Import, reading: Reading, leftOut: [LeftOutRow], in context: Context) {
    (self.command, self.reading) = (command, reading)
    (self.leftOut, self.context) = (leftOut, context)
  }

  func sayReading() {
    guard !command.options.json else { return }
    reading.sentences.forEach(context.output.say)
    for row in leftOut where row.cause == .mistake {
      // That is told however quiet it is to be: the row is not in the journal.
      let place = row.file.map { "\(VisibleText.line($0)):\(row.line)" } ?? "line \(row.line)"
      context.output.failure("left out: \(place): \(VisibleText.line(row.reason))")
    }
  }

  func tell<Value>(
    _ outcome: ImportOutcome<Value>, json item: (Value) -> JSONObject,
    print: ([Value]) throws -> Void
  ) throws {
    context.report(outcome.problems)
    guard command.options.json else { return try print(outcome.added + outcome.changed) }
    let doubtful = outcome.doubtful.count + outcome.nearlyHidden.count
    receive(
      try JSON.answer([
        "as": reading.kind.rawValue, "added": outcome.added.map(item),
        "changed": outcome.changed.map(item), "same": outcome.same,
        "repeated": outcome.repeated,
        "taken-out": outcome.takenOut.isEmpty ? nil : outcome.takenOut.count,
        "not-added": doubtful == 0 ? nil : doubtful,
        "unread": reading.unread, "columns": reading.columns,
        "left-out": leftOut.map { row -> JSONObject in
          ["file": row.file, "line": row.line, "reason": row.reason]
        },
        "dry-run": command.effect.dryRun ? true : nil,
      ]))
  }

  func print(_ files: [(key: String, path: String)]) {
    for (key, path) in files { receive(command.quiet ? key : "\(key)\t\(path)") }
  }

  private func receive(_ line: String) {
    command.effect.dryRun ? context.output.result(line) : context.output.receipt(line)
  }

  /// Says such as `12 new, 3 changed, 161 the same, 4 left out (refunded)`.
  func sayCounts<Value>(
    _ outcome: ImportOutcome<Value>, added: String, changed: String?, of event: Event
  ) {
    guard !command.options.json else { return }
    let again = outcome.repeated > 0 ? ", \(outcome.repeated) in the file again" : ""
    context.output.say(
      (command.effect.dryRun ? "Nothing was written. " : "") + VisibleText.line(event.name)
        + ": \(outcome.added.count) new\(added), "
        + (changed.map { "\(outcome.changed.count) \($0), " } ?? "")
        + "\(outcome.same) the same\(again), \(leftOut.count) left out\(reasons).")
  }

  /// Such as ` (refunded)`, or ` (1 no name, 3 refunded)`.
  private var reasons: String {
    let counts = Dictionary(leftOut.map { ($0.group, 1) }, uniquingKeysWith: +)
    var reasons: [String] = []
    for row in leftOut where !reasons.contains(row.group) { reasons.append(row.group) }
    let words = reasons.map { reason in
      (reasons.count > 1 ? "\(counts[reason] ?? 0) " : "") + VisibleText.line(reason)
    }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }
}

extension ImportAccount.Reading {
  init(of table: SheetTable, for command: Import) {
    let columns = table.columns
    let read =
      columns.read.map { "\(VisibleText.line($0.label)) → \($0.field.rawValue)" }
      + columns.rolesByValue.map {
        "\(VisibleText.line($0.label)) → role \(VisibleText.line($0.role))"
      }
    let unread = columns.unread.map { VisibleText.line($0) }
    let other = command.kind == nil ? " (else: --as \(table.kind.other.rawValue))" : ""
    self.init(
      kind: table.kind,
      sentences: ["Read as \(table.kind.rawValue)\(other): \(read.joined(separator: ", "))"]
        + (unread.isEmpty ? [] : ["Not read: \(unread.joined(separator: ", "))"]),
      columns: columns.read.map { ["column": $0.label, "field": $0.field.rawValue] }
        + columns.rolesByValue.map {
          ["column": $0.label, "field": SheetField.roles.rawValue]
        },
      unread: columns.unread)
  }
}
