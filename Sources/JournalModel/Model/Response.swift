/// A later post elsewhere that refers to a day or to the event.
package struct Response: Sendable, Equatable, Identifiable {
  /// Random; from its path where a person made the file without one.
  package var id: Identifier
  /// The post's own, plain words; never empty.
  package var title: String
  /// Address of the post, unchecked.
  package var url: String?
  /// Date on which the post appeared, which can be years after `day`.
  package var date: CalendarDate?
  /// The day that it refers to; nil for the event as a whole.
  package var day: CalendarDate?
  /// Words of the post on us, as Markdown; empty if nobody quoted it.
  package var excerpt: String

  /// Takes what every response has; without a day it is to the whole event.
  package init(id: Identifier, title: String) {
    self.id = id
    self.title = title
    excerpt = ""
  }
}
