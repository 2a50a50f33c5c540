import Foundation

/// Where the process begins: the only place that reads globals.
@main
enum Main {
  static func main() {
    let context = Context.ofProcess
    guard let arguments = validArguments() else {
      context.output.error("error: an argument is not text in UTF-8")
      exit(ExitStatus.usage.rawValue)
    }
    exit(Program(context: context).run(arguments).rawValue)
  }

  /// The arguments after the program's name; nil if one is not UTF-8, which Swift would repair
  /// silently.
  private static func validArguments() -> [String]? {
    let arguments = CommandLine.unsafeArgv
    let texts = (1..<max(1, Int(CommandLine.argc))).map { index in
      arguments[index].flatMap { String(validatingCString: $0) }
    }
    let valid = texts.compactMap { $0 }
    return valid.count == texts.count ? valid : nil
  }
}

extension Context {
  /// The world as this process sees it.
  fileprivate static var ofProcess: Context {
    Context(
      environment: ProcessInfo.processInfo.environment,
      folder: FileManager.default.currentDirectoryPath,
      input: Input(isTerminal: isatty(0) == 1) { FileHandle.standardInput.readDataToEndOfFile() },
      output: Output { stream, text in
        let handle = stream == .result ? FileHandle.standardOutput : FileHandle.standardError
        handle.write(Data(text.utf8))
      },
      now: { Date() }, timeZone: .current, randomBits: { UInt64.random(in: .min ... .max) })
  }
}
