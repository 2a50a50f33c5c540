import Git

/// A file that cannot be read; a text on the command line needs no keeping, for the person has it.
struct UnreadableAttachment: Error {
  let cause: SystemError
}
