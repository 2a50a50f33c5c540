import JournalKit
import JournalModel
import Publishing

extension GateProblem: Failure {
  var explanation: Explanation {
    let audit = "\(place), and reword it"
    return switch secret {
    case .name(let key):
      Explanation(
        code: .namesUnnamed,
        "It would name \(key), who is not to be named: \(words)",
        hint: "\(audit); \(Remedy.naming(key))")
    case .address(let address):
      Explanation(
        code: .leak, "It would tell the address \(address): \(words)", hint: audit)
    case .note(let id):
      Explanation(
        code: .leak, "It would have words of the private note \(id): \(words)",
        hint: audit)
    case .position:
      Explanation(
        code: .leak, "It would have the place where a picture was made: \(words)",
        hint: "see where it stands: hackjournal check --public")
    }
  }

  /// The first files and lines; those of the page lead nowhere.
  private var place: String {
    guard let origin, !origin.places.isEmpty else {
      return "see where it stands: hackjournal check --public"
    }
    let places = Choice.some(origin.places.map { "\(VisibleText.line($0.place)):\($0.line)" })
    return "see \(places)\(origin.isInParts ? ", whose words come together here" : "")"
  }

  /// The line, or its beginning: a page of JSON is one line.
  private var words: String {
    line.count > 160 ? "\(line.prefix(159))…" : line
  }
}
