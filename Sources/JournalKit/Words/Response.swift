/// A later post elsewhere that refers to a day or to the event.
package struct Response: Sendable, Equatable {
  package var id: Identifier
  package var title: String
  package var url: String?
  package var date: CalendarDate?
  /// The day that it refers to; nil for the event as a whole.
  package var day: CalendarDate?
  package var excerpt: String

  package init(id: Identifier, title: String) {
    self.id = id
    self.title = title
    excerpt = ""
  }
}
