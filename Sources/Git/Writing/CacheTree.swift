/// The part of an index that says which trees its folders are, so that the next commit need not make
/// them again: for each folder its name, a NUL, the number of its entries (-1 if it is out of date),
/// the number of folders in it, and the name of its tree.
struct CacheTree {
  private var rest: ArraySlice<UInt8>
  private var new: [UInt8] = []

  init(_ content: ArraySlice<UInt8>) {
    rest = content
  }

  /// The same with the folders of some paths marked as out of date; nil if it cannot be read.
  mutating func without(_ paths: [String]) -> [UInt8]? {
    let folders = paths.map { $0.utf8.split(separator: UInt8(ascii: "/")).dropLast() }
    return copyFolder(folders.map { Array($0.map(Array.init)[...])[...] }) && rest.isEmpty
      ? new : nil
  }

  /// `folders` leads from here down to what is out of date; if there is any, so is this one.
  private mutating func copyFolder(_ folders: [ArraySlice<[UInt8]>]) -> Bool {
    guard let name = word(until: 0), let entries = number(until: UInt8(ascii: " ")),
      let inner = number(until: UInt8(ascii: "\n")), inner >= 0
    else { return false }
    let isValid = entries >= 0
    guard !isValid || rest.count >= 20 else { return false }
    let tree = isValid ? rest.prefix(20) : []
    rest = rest.dropFirst(tree.count)
    new += name + [0]
    new += Array("\(folders.isEmpty ? entries : -1) \(inner)\n".utf8)
    if folders.isEmpty { new += tree }
    for _ in 0..<inner {
      let name = Array(rest.prefix { $0 != 0 })
      let below = folders.filter { $0.first == name }.map { $0.dropFirst() }
      guard copyFolder(below) else { return false }
    }
    return true
  }

  private mutating func word(until end: UInt8) -> ArraySlice<UInt8>? {
    guard let index = rest.firstIndex(of: end) else { return nil }
    defer { rest = rest[(index + 1)...] }
    return rest[..<index]
  }

  private mutating func number(until end: UInt8) -> Int? {
    word(until: end).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
