import JournalKit
import JournalModel

/// A follow-up of an earlier event, as far as somebody has that event's journal here.
struct FoundEarlier {
  let reference: EarlierFollowUp
  /// Nil where nobody looked: the two identifiers are all that is needed.
  var event: Event?
  var headline: String?

  /// Tells what will be closed.
  var sentence: String {
    guard let event, let headline else {
      return "It closes \(reference.id) of the event \(reference.event), which nobody looked up: "
        + "give the folder of its journal instead of \(reference.event) for that."
    }
    let name = "\(VisibleText.line(event.name)) (\(event.start))"
    return "It closes \(reference.id) of \(name): \(VisibleText.line(headline))"
  }
}

extension Context {
  /// Reads `EVENT/ID`, or the folder of that event's journal with the beginning of an identifier.
  func earlierFollowUp(_ text: String) throws -> FoundEarlier {
    if let reference = EarlierFollowUp(text.lowercased()) {
      return FoundEarlier(reference: reference)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let path = parts.dropLast().joined(separator: "/")
    let search = JournalSearch(
      request: path.isEmpty ? "/" : path, environment: environment, folder: folder,
      remoteBranch: .read)
    let journal = try search.open()
    let filed = try journal.openFollowUp(parts.last.map(String.init) ?? "")
    return FoundEarlier(
      reference: EarlierFollowUp(event: journal.event.id, id: filed.value.id),
      event: journal.event, headline: filed.value.headline)
  }
}
