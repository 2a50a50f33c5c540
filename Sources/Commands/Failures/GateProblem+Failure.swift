import JournalKit
import JournalModel
import Publishing

extension GateProblem: Failure {
  var explanation: Explanation {
    let audit = "see where it stands: hackjournal check --public; and reword it"
    return switch secret {
    case .name(let key):
      Explanation(
        code: .namesUnnamed,
        "It would name \(key), who is not to be named: \(words)",
        hint: "\(audit), or \(Remedy.naming(key))")
    case .address(let address):
      Explanation(
        code: .leak, "It would tell the address \(address): \(words)", hint: audit)
    case .note(let id):
      Explanation(
        code: .leak, "It would have words of the private note \(id): \(words)",
        hint: audit)
    }
  }

  /// The line, or its beginning: a page of JSON is one line.
  private var words: String {
    line.count > 160 ? "\(line.prefix(159))…" : line
  }
}
