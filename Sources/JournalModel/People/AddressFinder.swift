/// Finds e-mail addresses in a text, however many there are to be found, whatever their case.
struct AddressFinder: Sendable {
  private struct Candidate {
    let domain: [UInt8]
    let number: Int
  }

  private let addresses: [String]
  /// By what stands before the `@`.
  private let candidates: [[UInt8]: [Candidate]]
  /// How long that can be.
  private let lengths: [Int]
  /// Numbers of those that are no such thing, or longer than any address.
  private let odd: [(needle: Needle, number: Int)]

  private static let longest = 64

  init(_ addresses: [String]) {
    self.addresses = addresses.map { $0.lowercased() }
    var candidates: [[UInt8]: [Candidate]] = [:]
    var odd: [(needle: Needle, number: Int)] = []
    for (number, address) in self.addresses.enumerated() {
      let bytes = Array(address.utf8)
      let sign = bytes.firstIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
      guard (1...Self.longest).contains(sign), sign < bytes.endIndex else {
        odd.append((Needle(address), number))
        continue
      }
      candidates[Array(bytes[..<sign]), default: []]
        .append(Candidate(domain: Array(bytes[(sign + 1)...]), number: number))
    }
    (self.candidates, self.odd) = (candidates, odd)
    lengths = Set(candidates.keys.map(\.count)).sorted()
  }

  /// The numbers of those that a text has, in the order in which they were given.
  func found(in text: String) -> [Int] {
    guard !isEmpty else { return [] }
    let found = found(asIn: text)
    return ShownText(text).map { Set(found + self.found(asIn: $0.text)).sorted() } ?? found
  }

  private var isEmpty: Bool { odd.isEmpty && candidates.isEmpty }

  private func found(asIn text: String) -> [Int] {
    guard !odd.isEmpty || text.has(UInt8(ascii: "@")) else { return [] }
    let small = text.lowercased()
    let bytes = Array(small.utf8)
    var found = Set(odd.filter { $0.needle.isIn(small) }.map(\.number))
    for sign in bytes.indices where bytes[sign] == UInt8(ascii: "@") {
      for length in lengths.prefix(while: { $0 <= sign }) {
        let rest = bytes[(sign + 1)...]
        candidates[Array(bytes[(sign - length)..<sign])]?
          .filter { rest.starts(with: $0.domain) }.forEach { found.insert($0.number) }
      }
    }
    return found.sorted()
  }

  /// The same, as addresses.
  func addresses(in text: String) -> [String] {
    found(in: text).map { addresses[$0] }
  }
}

extension AddressFinder {
  /// The bytes of a text that are an address, whatever the case of its letters.
  static func places(of address: String, in text: String) -> [Range<Int>] {
    let (sought, bytes) = (address.utf8.map(small), text.utf8.map(small))
    guard !sought.isEmpty, bytes.count >= sought.count else { return [] }
    return (0...bytes.count - sought.count).filter { bytes[$0...].starts(with: sought) }
      .map { $0..<$0 + sought.count }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }
}
