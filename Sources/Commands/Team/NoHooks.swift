/// No hooks of ours were installed here.
struct NoHooks: Error {
  let path: String
}
