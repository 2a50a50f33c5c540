/// Somebody else changed what a person had in the editor; neither change is lost.
struct ChangedMeanwhile: Error {
  let what: String
}
