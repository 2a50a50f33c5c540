/// What a page is of; a template of that name takes the place of `page` for it.
package enum PageKind: String, CaseIterable, Sendable {
  case event, day, projects, project, people, person, tag, missing, page
}
