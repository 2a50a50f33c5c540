package import JournalKit
package import JournalModel

/// A response for programs.
package struct ResponseJSON: Encodable {
  let schema: Int?
  let id, path, title: String
  let url, date, day, excerpt: String?

  package init(_ filed: Filed<Response>, schema: Int? = nil) {
    let response = filed.value
    self.schema = schema
    (id, path, title) = (response.id.description, filed.path, response.title)
    url = response.url
    date = response.date?.description
    day = response.day?.description
    excerpt = response.excerpt.isEmpty ? nil : response.excerpt
  }
}
