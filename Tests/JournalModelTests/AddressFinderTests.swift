import Testing

@testable import JournalModel

@Suite("Addresses in texts")
struct AddressFinderTests {
  private static let finder = AddressFinder([
    "ada@x.example", "Grace@Navy.mil", "odd", "ada@x.example.org", "da@x.example",
    String(repeating: "a", count: 80) + "@x.example", "a@b@c",
  ])

  @Test(
    "are found wherever they stand, whatever their case",
    arguments: [
      ("write to ADA@X.EXAMPLE!", [0, 4]), ("<grace@navy.mil>", [1]),
      ("xada@x.example.org", [0, 3, 4]),
      ("none@all, ada @x.example", []), ("how odd", [2]), ("@", []), ("da@x.example", [4]),
      ("z" + String(repeating: "a", count: 80) + "@x.example", [5]), ("a@b@c", [6]),
      ("é@ada@x.example", [0, 4]),
    ])
  func found(_ text: String, _ numbers: [Int]) {
    #expect(Self.finder.found(in: text) == numbers)
  }

  @Test("of many people in many texts cost no more than the texts and the people")
  func many() {
    let finder = AddressFinder((0..<20_000).map { "person\($0)@x.example" })
    let start = ContinuousClock.now
    var found = 0
    for number in 0..<5_000 {
      found += finder.found(in: "Words @ian, person\(number)@x.example").count
    }
    #expect(found >= 5_000)
    #expect(start.duration(to: .now) < .seconds(20))
  }
}
