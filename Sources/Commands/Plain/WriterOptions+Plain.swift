extension WriterOptions: PlainOptions {
  static var none: WriterOptions {
    var options = WriterOptions()
    (options.quiet, options.dryRun) = (false, false)
    return options
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-q", "--quiet": quiet = true
    case "--dry-run": dryRun = true
    default: return false
    }
    return true
  }
}
