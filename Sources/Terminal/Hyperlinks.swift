/// Whether a terminal makes links of OSC 8.
package enum Hyperlinks {
  private static let programs: Set<String> = [
    "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio",
  ]
  private static let types: Set<String> = [
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "contour", "wezterm",
  ]

  /// Whether the environment names a terminal that is known to do so; `FORCE_HYPERLINK` decides
  /// otherwise. No terminal can be asked without waiting for its answer.
  ///
  /// Inside tmux and screen, whose `TERM` says so, it depends on them and on what they run in.
  package static func areKnown(to environment: [String: String]) -> Bool {
    if let forced = environment["FORCE_HYPERLINK"] { return !["", "0"].contains(forced) }
    let type = environment["TERM"] ?? "dumb"
    guard !["dumb", "linux"].contains(type), !["tmux", "screen"].contains(where: type.hasPrefix)
    else { return false }
    return types.contains(type) || environment["TERM_PROGRAM"].map(programs.contains) ?? false
      || version("VTE_VERSION", in: environment) >= 5000
      || version("KONSOLE_VERSION", in: environment) >= 201_200 || environment["WT_SESSION"] != nil
  }

  private static func version(_ name: String, in environment: [String: String]) -> Int {
    environment[name].flatMap { Int($0) } ?? 0
  }
}
