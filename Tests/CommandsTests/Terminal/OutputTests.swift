import Synchronization
import Testing

@testable import Commands
@testable import Terminal

@Suite("What is written for people and programs")
struct OutputTests {
  /// A file name that whoever can push can choose.
  private let line = "x\tdays/\u{1B}]0;title\u{7}\u{9B}2J.md"
  private let visible = "x\tdays/␛]0;title␇⟨U+009B⟩2J.md\n"

  @Test func nothingSteersATerminal() {
    #expect(written(columns: 80) { $0.receipt(line) } == visible)
    #expect(written(columns: 80) { $0.result(line) } == visible)
    #expect(written(columns: 80) { $0.say(line) } == visible)
  }

  @Test func aProgramGetsPathsAsTheyAre() {
    #expect(written(columns: nil) { $0.receipt(line) } == line + "\n")
    #expect(written(columns: nil) { $0.result(line) } == line + "\n")
    #expect(written(columns: nil) { $0.say(line) } == visible)
  }

  private func written(columns: Int?, _ body: (Output) -> Void) -> String {
    let text = Written()
    var output = Output { _, part in text.add(part) }
    output.width = columns
    body(output)
    return text.whole
  }

  /// What was written, in order.
  private final class Written: Sendable {
    private let text = Mutex("")

    var whole: String { text.withLock { $0 } }

    func add(_ part: String) { text.withLock { $0 += part } }
  }
}
