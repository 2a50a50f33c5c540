/// A failure for programs.
struct FailureJSON: Encodable {
  /// The fault, by code and in words, and a hint at what to do; nil without one.
  struct Content: Encodable {
    let code, message: String
    let hint: String?
  }

  let schema = 1
  let error: Content
}
