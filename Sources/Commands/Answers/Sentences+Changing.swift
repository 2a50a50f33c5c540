import JournalKit
import JournalModel

extension Sentences {
  /// Such as `Removed demo from Xen hack-a-tron, day 1 of 3 (09:30): Linpicker`.
  static func changed(
    _ verb: String, preposition: String, item: Identified, of event: Event
  ) -> String {
    switch item {
    case .entry(let filed):
      return told(
        "\(verb) \(filed.value.kind) \(preposition)", of: event,
        moment: Moment(date: filed.date ?? event.start, time: filed.value.at),
        headline: filed.value.headline)
    case .note(let filed):
      let privacy = filed.value.isPrivate ? "private" : "public"
      return told(
        "\(verb) \(privacy) note \(preposition)", of: event,
        moment: Moment(date: filed.date ?? event.start, time: filed.value.at),
        headline: "about \(filed.value.about)")
    case .response(let filed):
      let place = filed.date.map { self.place(event, date: $0) } ?? VisibleText.line(event.name)
      return "\(verb) response \(preposition) \(place): \(VisibleText.line(filed.value.title))"
    case .project(let filed):
      let name = VisibleText.line(filed.value.displayName)
      return "\(verb) project \(preposition) \(VisibleText.line(event.name)): \(name)"
    }
  }

  static func headline(of item: Identified) -> String {
    switch item {
    case .entry(let filed): VisibleText.line(filed.value.headline)
    case .note(let filed): "a note about \(filed.value.about)"
    case .response(let filed): VisibleText.line(filed.value.title)
    case .project(let filed): VisibleText.line(filed.value.displayName)
    }
  }
}
