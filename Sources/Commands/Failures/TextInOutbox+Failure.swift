import JournalKit
import JournalModel

extension TextInOutbox: Failure {
  var explanation: Explanation {
    let cause = Explanation(of: cause)
    let hints = [cause.hint, again(after: cause)].compactMap { $0 }
    return Explanation(
      code: cause.code, "\(cause.message)\n\(place)",
      hint: hints.isEmpty ? nil : hints.joined(separator: "\n"), status: cause.status)
  }

  /// The text itself where no folder took it.
  private var place: String {
    guard let path else {
      return
        "No folder took your text; here it is:\n\(String(decoding: text.content, as: UTF8.self))"
    }
    return "\(isWhole ? "Your text is safe" : "What was read of it is") in \(path)"
  }

  private func again(after cause: Explanation) -> String? {
    guard let path else { return nil }
    if text.waitsForRebase {
      return "after that the next hackjournal command puts it in; to do it yourself: hackjournal "
        + "\(text.command?.rawValue ?? "add") -F \(Shell.quoted(path))"
    }
    guard
      let line = text.again?(path)
        ?? text.command.map({
          "hackjournal \($0.rawValue) -F \(Shell.quoted(path))"
        })
    else {
      return text.isInput ? "once it is right, take it with -F \(Shell.quoted(path))" : nil
    }
    let words =
      switch cause.obstacle {
      case .circumstances: "to save it"
      case .words: "reword it there, then"
      case .field: "mend the line there, then"
      case .command: "once that is right"
      }
    return "\(words): \(line)"
  }
}
