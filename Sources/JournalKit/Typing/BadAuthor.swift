/// An author who is given as neither a name nor `Name <address>`.
package struct BadAuthor: Error {
  package let text: String
}
