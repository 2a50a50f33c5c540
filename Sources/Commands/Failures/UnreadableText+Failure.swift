import JournalModel

extension UnreadableText: Failure {
  var explanation: Explanation {
    let isNoText = "\(name) is not text in UTF-8"
    return switch reason {
    case .otherEncoding:
      Explanation(
        code: .notUTF8, "\(isNoText).", hint: "convert it: iconv -f ISO-8859-1 -t UTF-8",
        status: .usage)
    case .utf16(let order):
      Explanation(
        code: .notUTF8, "\(isNoText) but in UTF-16.",
        hint: "convert it: iconv -f \(order.rawValue) -t UTF-8", status: .usage)
    case .hasNUL:
      Explanation(
        code: .notUTF8, "\(isNoText): it has a NUL.",
        hint: "keep a file beside an entry: hackjournal add \"…\" --attach FILE", status: .usage)
    case .endless(let most):
      Explanation(
        code: .textTooLong, "\(name) has more than \(most >> 20) MiB.",
        hint: "put the long part into a file of its own and tell where it is", obstacle: .words,
        isCallersFault: true)
    }
  }
}
