package import JournalModel

/// Whatever can be named to be shown, changed or removed: an entry, a note, a response or a project.
package enum Identified: Sendable, Equatable {
  /// An entry of any day, also one that summaries leave out.
  case entry(Filed<Entry>)
  /// A note of any day, public or private.
  case note(Filed<AttendeeNote>)
  /// A response to a day or to the event.
  case response(Filed<Response>)
  /// A project that has a file, or is to have one.
  case project(Filed<Project>)

  var value: any Fileable {
    switch self {
    case .entry(let filed): filed.value
    case .note(let filed): filed.value
    case .response(let filed): filed.value
    case .project(let filed): filed.value
    }
  }

  /// Its words, without what is said of it.
  package var text: String { value.body.trimmedLines }

  /// The whole identifier, of which the person may have typed a part; that of a project stands in
  /// commits alone.
  package var id: Identifier { place.id }

  /// Word by which people name it: the identifier, or the key of a project.
  package var handle: String {
    if case .project(let filed) = self { filed.value.key } else { id.description }
  }

  /// Of its file, from the top of the public tree or of the private one.
  package var path: String { place.path }

  /// The day whose folder it is in, or that it refers to.
  package var date: CalendarDate? { place.date }

  private var place: (id: Identifier, path: String, date: CalendarDate?) {
    switch self {
    case .entry(let filed): (filed.value.id, filed.path, filed.date)
    case .note(let filed): (filed.value.id, filed.path, filed.date)
    case .response(let filed): (filed.value.id, filed.path, filed.date)
    case .project(let filed): (filed.value.id, filed.path, nil)
    }
  }

  /// Whether it says something without a text.
  package var canBeWithoutText: Bool {
    switch self {
    case .entry, .note: false
    case .response, .project: true
    }
  }

  /// Whether it stands on the private ref.
  package var isPrivate: Bool {
    if case .note(let filed) = self { filed.value.isPrivate } else { false }
  }
}

extension Identified {
  /// Subject of a commit that does something with it; nothing private.
  func subject(of verb: String) -> String {
    switch self {
    case .entry(let filed): "\(verb) \(filed.value.kind): \(filed.value.headline)"
    case .note(let filed): "\(verb) note about \(filed.value.about)"
    case .response(let filed): "\(verb) response: \(filed.value.title)"
    case .project(let filed): "\(verb) project: \(filed.value.displayName)"
    }
  }
}
