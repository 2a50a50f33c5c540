import JournalKit
import JournalModel
import Publishing

/// A day in the state of a journal: what it has, and what to look at.
struct StatusDay {
  let day: String
  let entries, notes: Int
  private let number, newEntries, attended, checkedIn: Int?

  init(_ day: Standing.Day, of event: Event) {
    self.day = day.date.description
    number = event.calendar.contains(day.date) ? event.calendar.number(of: day.date) : nil
    (entries, notes) = (day.entries, day.notes)
    newEntries = day.newEntries > 0 ? day.newEntries : nil
    (attended, checkedIn) = (day.headCounts?.attended, day.headCounts?.checkedIn)
  }

  private var name: String { number.map(String.init) ?? day }

  var object: JSONObject {
    [
      "day": day, "number": number, "entries": entries, "notes": notes, "attended": attended,
      "new-since-arranged": newEntries, "checked-in": checkedIn,
    ]
  }

  var cells: [String] {
    [
      number.map { "day \($0)" } ?? "", day,
      Sentences.count(entries, one: "entry", many: "entries"),
      notes > 0 ? Sentences.count(notes, one: "note", many: "notes") : "",
    ]
  }

  /// What does not fit together, each with the command that mends it.
  var sentences: [String] {
    var sentences: [String] = []
    if let attended, let checkedIn {
      sentences.append(
        "Day \(name): day.md counts \(attended), \(checkedIn) checked in: hackjournal day "
          + "\(name) --attended ''")
    }
    if let newEntries {
      sentences.append(
        "Day \(name): \(newEntries) not in the order that you gave: hackjournal arrange \(name)")
    }
    return sentences
  }
}
