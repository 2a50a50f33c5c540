/// One walk over the entries of an index, past keys in the same order.
struct IndexWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let keys: [[UInt8]]
  /// The first key that no entry has passed yet.
  private var next = 0
  /// Of the keys before that one, and of it if an entry has met it.
  private var places: [IndexBytes.Place] = []

  /// Positions of the keys, which are sorted by their bytes, and the end of the entries; nil if the
  /// entries are broken.
  static func places(
    of keys: [[UInt8]], in bytes: [UInt8]
  ) -> (places: [IndexBytes.Place], end: Int)? {
    bytes.withUnsafeBufferPointer { buffer in
      let end = buffer.count - IndexBytes.checksumSize
      var walk = IndexWalk(bytes: UnsafeBufferPointer(rebasing: buffer[..<end]), keys: keys)
      return walk.run(count: IndexBytes.count(bytes)).map { (walk.places, $0) }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, keys: [[UInt8]]) {
    self.bytes = bytes
    self.keys = keys
  }

  private mutating func run(count: Int) -> Int? {
    var offset = IndexBytes.headerSize
    for _ in 0..<count {
      guard let entry = IndexEntryBytes(at: offset, in: bytes, version: bytes[7]) else {
        return nil
      }
      pass(entry)
      offset = entry.range.upperBound
    }
    while places.count < keys.count { places.append(IndexBytes.Place(range: offset..<offset)) }
    return offset
  }

  private mutating func pass(_ entry: IndexEntryBytes) {
    while next < keys.count {
      let order = order(of: entry.name, and: keys[next])
      if order < 0 { return }
      if order == 0 { return meet(entry) }
      let start = entry.range.lowerBound
      if places.count == next { places.append(IndexBytes.Place(range: start..<start)) }
      places[next].isBeginning = begins(entry.name, with: keys[next])
      next += 1
    }
  }

  /// The next key is the entry's name; of a merge there can be three.
  private mutating func meet(_ entry: IndexEntryBytes) {
    guard places.count > next else {
      places.append(
        IndexBytes.Place(range: entry.range, entry: entry, isUnmerged: entry.stage != 0))
      return
    }
    places[next].range = places[next].range.lowerBound..<entry.range.upperBound
    places[next].isUnmerged = true
  }

  /// By bytes, as git sorts names: negative if the entry's is the smaller one.
  private func order(of name: Range<Int>, and key: [UInt8]) -> Int {
    for index in 0..<min(name.count, key.count) {
      let difference = Int(bytes[name.lowerBound + index]) - Int(key[index])
      if difference != 0 { return difference }
    }
    return name.count - key.count
  }

  private func begins(_ name: Range<Int>, with key: [UInt8]) -> Bool {
    name.count > key.count && UnsafeBufferPointer(rebasing: bytes[name]).starts(with: key)
  }
}
