import Exchange

extension MailMessage.Problem: Failure {
  var explanation: Explanation {
    switch self {
    case .noSender:
      Explanation(
        code: .noMail, "This is no message of e-mail: it has no `From:` with an address.",
        hint: "save the whole message, with its headers")
    case .noPlainText:
      Explanation(
        code: .noPlainText, "The message has no plain text.",
        hint: "copy its words: hackjournal note NAME --quote \"…\"")
    }
  }
}
