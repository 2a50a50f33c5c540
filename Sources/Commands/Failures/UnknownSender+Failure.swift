import JournalModel

extension UnknownSender: Failure {
  var explanation: Explanation {
    Explanation(
      code: .unknownSender, "No attendee has the address \(VisibleText.line(address)).",
      hint: "say who it is: hackjournal note NAME --mail FILE, or give NAME the address: "
        + "hackjournal attendee edit NAME --email ADDRESS")
  }
}
