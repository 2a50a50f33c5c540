/// Something that a summary leaves out because it would name somebody who is not to be named.
package struct Omission: Sendable, Equatable {
  /// Path of the file that has it.
  package let path: String
  /// File name of the attendee whom it would name.
  package let attendee: String
}
