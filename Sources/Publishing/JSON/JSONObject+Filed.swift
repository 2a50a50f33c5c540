package import JournalKit
package import JournalModel

extension JSONObject {
  /// An attendee note, keys as in its file.
  package init(_ filed: Filed<AttendeeNote>) {
    let note = filed.value
    self = [
      "id": note.id.description, "day": filed.date?.description ?? "", "path": filed.path,
      "about": note.about, "text": note.text, "at": note.at?.text,
      "recorded": note.recorded?.inUTC, "by": note.by, "private": note.isPrivate,
    ]
  }

  /// A response, keys as in its file.
  package init(_ filed: Filed<Response>) {
    let response = filed.value
    self = [
      "id": response.id.description, "path": filed.path, "title": response.title,
      "url": response.url, "date": response.date?.description, "day": response.day?.description,
      "excerpt": response.excerpt.isEmpty ? nil : response.excerpt,
    ]
  }
}
