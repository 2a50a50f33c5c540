import JournalKit
import JournalModel

extension Author {
  /// The option again, behind a space, where it has an address: a file has no place for that.
  static func option(withAddress by: Typed?) -> String {
    guard let by, (try? Author(by.text))?.email != nil else { return "" }
    return Shell.option("--by", value: by)
  }
}
