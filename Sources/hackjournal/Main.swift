import CMemory
import CStart
import Commands
import Foundation
import Git
import Terminal

/// Start of the process: the only place that reads globals.
@main
enum Main {
  static func main() {
    keepMemory()
    signal(SIGPIPE, SIG_IGN)
    let streams = Streams()
    let context = Context.ofProcess(streams)
    widenParser()
    guard let arguments = startArguments() else {
      context.output.say("error: an argument is not text in UTF-8")
      exit(ExitStatus.usage.rawValue)
    }
    guard !arguments.isEmpty else {
      context.output.say("error: the program was started without its name and arguments")
      exit(ExitStatus.usage.rawValue)
    }
    let status = Program(context: context).run(Array(arguments.dropFirst()))
    streams.clearProgress()
    if status == .done, let reason = streams.failure {
      context.output.say("error: standard output could not be written: \(reason)")
      exit(ExitStatus.failed.rawValue)
    }
    exit(status.rawValue)
  }

  /// Keeps what is given back until the process ends.
  ///
  /// glibc returns the end of the heap to the system as soon as 128 KB there are free, and takes it
  /// again for the next object that libgit2 compresses: a thousand times in an import. What is larger
  /// than 1 MB, such as all entries of years, still has pages of its own that go back at once.
  private static func keepMemory() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 1 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
      mallopt(M_TOP_PAD, 1 << 20)
    #endif
  }

  /// The parser ends the program where it has no room for what it indents by. Others that we call
  /// get the environment as it was.
  private static func widenParser() {
    let given = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    let isNarrow = [given, terminalWidth(of: 1)].contains { $0.map { $0 < 40 } ?? false }
    if isNarrow { setenv("COLUMNS", "40", 1) }
  }
}

/// The program's name and its arguments; nil if one is not UTF-8, which Swift would repair silently.
///
/// Swift's own `CommandLine` is asked only where the C library tells nobody but `main`.
@Sendable private func startArguments() -> [String]? {
  var count: Int32 = 0
  guard let arguments = start_arguments(&count) else { return CommandLine.arguments }
  let texts = (0..<Int(count)).map { arguments[$0].flatMap { String(validatingCString: $0) } }
  let valid = texts.compactMap { $0 }
  return valid.count == texts.count ? valid : nil
}

/// Foundation would take a million instructions for them.
private func startEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  var next = start_environment()
  while let place = next, let variable = place.pointee {
    let text = String(cString: variable)
    if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
      variables[String(text[..<sign])] = String(text[sign...].dropFirst())
    }
    next = place + 1
  }
  return variables
}

/// In minutes, of the system's clocks, by the C library, which need not look up the zone's name.
@Sendable private func systemOffset(at moment: Date) -> Int {
  var (seconds, parts) = (time_t(moment.timeIntervalSince1970.rounded(.down)), tm())
  guard localtime_r(&seconds, &parts) != nil else { return 0 }
  return Int(parts.tm_gmtoff) / 60
}

extension Context {
  fileprivate static func ofProcess(_ streams: Streams) -> Context {
    var context = Context(
      environment: startEnvironment(),
      folder: FileManager.default.currentDirectoryPath, program: programPath,
      input: Input(
        isTerminal: isatty(0) == 1, hasBytes: hasBytesAtStandardInput,
        read: { try readStandardInput(atMost: $0) }, line: { readLine() }),
      output: standardOutput(streams),
      now: { Date() }, timeZone: .current, minutesFromGMT: { systemOffset(at: $0) },
      randomBits: { UInt64.random(in: .min ... .max) },
      end: { endProcess(after: $0, saying: $1) })
    if isatty(1) == 1 { context.screen = TerminalScreen.screen }
    return context
  }
}

/// Ends the process after a while, whatever it is doing: a write can be cut off at any moment.
private func endProcess(after duration: Duration, saying line: StaticString) {
  Thread.detachNewThread {
    let (seconds, attoseconds) = duration.components
    usleep(UInt32(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
    write(2, line.utf8Start, line.utf8CodeUnitCount)
    _exit(ExitStatus.done.rawValue)
  }
}

private func standardOutput(_ streams: Streams) -> Output {
  var output = Output { streams.write($1, to: $0) }
  if isatty(2) == 1 {
    output.progress = { streams.showProgress($0, within: terminalWidth(of: 2) ?? 80) }
    output.showsMessages = true
  }
  output.width = terminalWidth(of: 1)
  output.height = output.width.flatMap { _ in terminalHeight(of: 1) }
  return output
}

/// `LINES` counts first, as `COLUMNS` does.
private func terminalHeight(of descriptor: Int32) -> Int? {
  let given = ProcessInfo.processInfo.environment["LINES"].flatMap { Int($0) }
  if let given, given > 0 { return given }
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
  return Int(size.ws_row)
}

/// `COLUMNS` counts first, as for git.
private func terminalWidth(of descriptor: Int32) -> Int? {
  guard isatty(descriptor) == 1 else { return nil }
  let given = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
  if let given, given > 0 { return given }
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}

/// The path by which this program was called, links and all: an update puts a new one in the same
/// place. Nil if no such file can be run.
@Sendable private func programPath() -> String? {
  guard let name = startArguments()?.first, !name.isEmpty else { return nil }
  let path = getenv("PATH").map { String(cString: $0) } ?? ""
  let folder = FileManager.default.currentDirectoryPath
  let folders = name.contains("/") ? [""] : path.split(separator: ":")
  let candidates = folders.map { $0.isEmpty ? name : "\($0)/\(name)" }
    .map { withoutDots($0.hasPrefix("/") ? $0 : "\(folder)/\($0)") }
  return candidates.first { Files.isExecutable($0) }
}

/// An absolute path without `.` and `..`, whose symbolic links stay as they are.
private func withoutDots(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

/// Standard input to its end, or to a few bytes more than the most.
private func readStandardInput(atMost most: Int) throws -> Data {
  Data(try Files.read(0, path: "standard input", atMost: most))
}

/// Whether a pipe or a file has bytes that nobody has read; no device, such as `/dev/null`, has.
@Sendable private func hasBytesAtStandardInput() -> Bool {
  var count: Int32 = 0
  return ioctl(0, UInt(FIONREAD), &count) == 0 && count > 0
}
