/// A failure for programs.
struct FailureJSON: Encodable {
  /// What is wrong, and what to do.
  struct Content: Encodable {
    let code, message: String
    let hint: String?
  }

  let schema = 1
  let error: Content
}
