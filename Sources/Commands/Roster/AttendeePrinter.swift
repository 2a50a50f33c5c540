import JournalModel
import Publishing
import Terminal

/// Prints attendees in the form that was asked for.
struct AttendeePrinter {
  let context: Context
  let json: Bool
  let receipt: Receipt

  func print(_ attendees: [Attendee]) throws {
    if json {
      context.output.long(try JSON.answer(["attendees": attendees.map { JSONObject($0) }]))
    } else if !attendees.isEmpty {
      context.output.long(Self.table(attendees))
    }
  }

  func printChanged(_ attendees: [Attendee], sentence: String) throws {
    guard !json else {
      try print(attendees)
      return context.output.say(sentence)
    }
    let receipts = attendees.map { receipt.line($0.key, path: Layout.attendee($0.key)) }
    context.answer(json: nil, receipts: receipts, sentence)
  }

  func printChanged(_ attendee: Attendee, sentence: String) throws {
    guard json else { return try printChanged([attendee], sentence: sentence) }
    context.answer(json: try JSON.answer(JSONObject(attendee)), receipts: [], sentence)
  }

  private static func table(_ attendees: [Attendee]) -> Table {
    Table(
      attendees.map { attendee in
        let consent =
          switch attendee.named {
          case .yes: ""
          case .no: "not to be named"
          case .open: "nobody asked"
          }
        return [
          attendee.key, attendee.displayName,
          [attendee.company, attendee.university].compactMap { $0 }.joined(separator: ", "),
          attendee.country ?? "", attendee.roles.joined(separator: ", "), consent,
        ]
      }, as: [.identifier])
  }
}
