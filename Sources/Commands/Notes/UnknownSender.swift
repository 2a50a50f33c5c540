/// A mail from somebody whom the roster does not have.
struct UnknownSender: Error {
  let address: String
}
