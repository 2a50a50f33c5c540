/// Whether a page begins with its title.
package enum TitleChoice: Sendable {
  case shown
  case left
}
