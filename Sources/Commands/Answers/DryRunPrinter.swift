import JournalKit
import JournalModel
import Publishing
import Terminal

/// Prints what a command would have written.
struct DryRunPrinter {
  let context: Context
  let json: Bool

  /// Contents on standard output, paths on standard error; one object with `--json`.
  func print(_ dryRun: DryRun) -> ExitStatus {
    do {
      if json {
        let files = dryRun.files.map(\.object)
        context.output.result(try JSON.answer(["dry-run": true, "files": files]))
      } else {
        for file in dryRun.files { print(file) }
      }
    } catch {
      context.output.failure(Explanation(of: error).text(in: context.output.messageStyle))
      return .failed
    }
    context.output.say(
      dryRun.files.isEmpty ? "Nothing would change." : "Nothing was written.")
    return .done
  }

  private func print(_ file: DryRun.File) {
    let place = file.isPrivate ? " on the private ref" : ""
    let path = VisibleText.line(file.path)
    guard let bytes = file.bytes else {
      context.output.say("Would remove\(place): \(path)")
      return
    }
    guard let content = file.text else {
      context.output.say("Would write\(place), \(bytes.count) bytes that are no text: \(path)")
      return
    }
    context.output.say("Would write\(place): \(path)")
    context.output.write(
      .result, context.output.width == nil ? content : VisibleText.block(content))
  }
}

extension DryRun.File {
  /// The text that it would have; nil where it would be removed, or is no text.
  fileprivate var text: String? {
    bytes.flatMap { bytes in bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self) }
  }

  fileprivate var object: JSONObject {
    ["path": path, "content": text, "bytes": bytes?.count, "private": isPrivate]
  }
}
