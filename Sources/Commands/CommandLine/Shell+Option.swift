import JournalModel

extension Shell {
  static func option(_ name: String, value: Typed?) -> String {
    value.map { " \(name) \(quoted($0.text))" } ?? ""
  }
}
