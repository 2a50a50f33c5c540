import ArgumentParser

/// When to colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
