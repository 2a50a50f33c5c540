internal import Foundation
internal import JournalModel

/// The JSON of jrnl (`jrnl --format json`), and our own (`hackjournal list --json`).
package enum JSONEntries {
  /// Whether a text begins as such JSON does.
  package static func isOne(_ text: String) -> Bool {
    text.utf8.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) } == UInt8(ascii: "{")
  }

  /// The entries of such a text, each at its line.
  package static func entries(_ text: String, name: String) throws(TableProblem) -> SourceEntries {
    let decoded: Answer
    do {
      decoded = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    } catch {
      throw .noEntries(file: name)
    }
    let lines = JSONLines.ofItems(in: text)
    var found = SourceEntries()
    for (index, item) in decoded.entries.enumerated() {
      found.add(item, line: lines.count == decoded.entries.count ? lines[index] : 1)
    }
    return found
  }

  private struct Answer: Decodable {
    let entries: [Item]
  }

  /// An entry of either; a key of another form counts as none.
  fileprivate struct Item: Decodable {
    private let values: [String: String]
    private let lists: [String: [String]]
    let isStarred: Bool

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      var (values, lists): ([String: String], [String: [String]]) = ([:], [:])
      for key in container.allKeys {
        if let text = try? container.decode(String.self, forKey: key) {
          values[key.stringValue] = text
        } else if let list = try? container.decode([String].self, forKey: key) {
          lists[key.stringValue] = list
        }
      }
      (self.values, self.lists) = (values, lists)
      isStarred = (try? container.decode(Bool.self, forKey: Key("starred"))) ?? false
    }

    subscript(key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

    func list(_ key: String) -> [String] { lists[key] ?? [] }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}

extension SourceEntries {
  fileprivate mutating func add(_ item: JSONEntries.Item, line: Int) {
    guard item["text"] != nil || item["id"] != nil else { return addOfJrnl(item, line: line) }
    let place = SourcePlace(line: line)
    guard let text = item["text"], text.isVisible else {
      return leftOut.append(LeftOutRow(at: place, "no text", cause: .intended))
    }
    var entry = SourceEntry(at: place, text: text)
    (entry.id, entry.day, entry.time) = (item["id"], item["day"], item["at"])
    (entry.kind, entry.by, entry.recorded) = (item["kind"], item["by"] ?? "", item["recorded"])
    (entry.projects, entry.tags) = (item.list("projects"), item.list("tags"))
    (entry.closes, entry.credits) = (item.list("closes"), item.list("credits"))
    (entry.repository, entry.commit) = (item["repository"], item["commit"])
    entries.append(entry)
  }

  /// Tags that the text does not have come from other programs.
  private mutating func addOfJrnl(_ item: JSONEntries.Item, line: Int) {
    let time = JrnlTime("\(item["date"] ?? "") \(item["time"] ?? "")"[...])
    guard let time else { return leftOut.append(LeftOutRow(line, "no date and time")) }
    let count = entries.count
    add(
      time, title: item["title"] ?? "", body: item["body"] ?? "", isStarred: item.isStarred,
      line: line)
    guard entries.count > count else { return }
    let text = entries[count].text.lowercased()
    entries[count].tags += item.list("tags").filter { !text.contains($0.lowercased()) }
  }
}
