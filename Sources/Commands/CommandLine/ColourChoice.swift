import ArgumentParser

/// Occasions for colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
