/// A text on standard input, for a command that takes none.
struct UnaskedText: Error {
  let bytes: [UInt8]
}
