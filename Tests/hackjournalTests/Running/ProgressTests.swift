import Testing

@testable import hackjournal

@Suite("Progress")
struct ProgressTests {
  @Test(arguments: [
    (0, 4, "Reading days [                    ] 0 of 4"),
    (2, 4, "Reading days [##########          ] 2 of 4"),
    (4, 4, "Reading days [####################] 4 of 4"),
    (9, 4, "Reading days [####################] 9 of 4"), (3, 0, "Reading days: 3"),
    (7000, nil, "Reading days: 7000"),
  ])
  func isABarWhereTheEndIsKnown(_ count: Int, _ total: Int?, _ line: String) {
    #expect(Progress.line("Reading days", count, of: total) == line)
  }
}
