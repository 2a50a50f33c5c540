internal import Foundation

/// What an event says of its web site.
package struct SiteSettings: Sendable, Equatable {
  /// Where it is to be found, as somebody gave it.
  package var url: String?
  package var people = People.list
  /// An address that takes word of posts elsewhere, as somebody gave it.
  package var webmention: String?
  package var accent: Accent?

  package init() {}

  /// What it has of those who may be named.
  package enum People: String, Sendable, CaseIterable {
    /// A list of their names.
    case list
    /// That, and a page of each.
    case pages
    case none
  }
}

/// The colour of links.
package struct Accent: Sendable, Equatable, CustomStringConvertible {
  private let parts: [Int]

  /// Reads `#1f3fae`, whatever that can be read upon.
  package init?(_ text: String) {
    let digits = text.lowercased().utf8.dropFirst()
    guard text.first == "#", digits.count == 6 else { return nil }
    let values = digits.map { Self.digits.firstIndex(of: $0) }
    guard !values.contains(nil) else { return nil }
    let numbers = values.compactMap(\.self)
    parts = [0, 2, 4].map { numbers[$0] * 16 + numbers[$0 + 1] }
  }

  private init(_ parts: [Int]) { self.parts = parts }

  private static let digits = Array("0123456789abcdef".utf8)

  package var description: String {
    parts.reduce(into: "#") { text, part in
      for digit in [part / 16, part % 16] { text.unicodeScalars.append(.init(Self.digits[digit])) }
    }
  }

  /// The least that words of this colour differ from the white and the green paper of a page by day.
  package var contrast: Double { least(on: [[255, 255, 255], [237, 245, 236]]) }

  /// What can be read has at least this contrast, says WCAG 2.2.
  package static let leastContrast = 4.5

  /// As light as it has to be upon the paper of a page by night.
  package var atNight: Accent {
    let steps = (0...20).lazy.map { step in
      Accent(parts.map { $0 + (255 - $0) * step / 20 })
    }
    return steps.first { $0.least(on: [[15, 21, 18], [23, 33, 28]]) >= Self.leastContrast }
      ?? Accent([255, 255, 255])
  }

  private func least(on papers: [[Int]]) -> Double {
    papers.map { paper in
      let both = [Self.luminance(parts), Self.luminance(paper)].sorted()
      return (both[1] + 0.05) / (both[0] + 0.05)
    }.min() ?? 1
  }

  /// By the formula of WCAG 2.2.
  private static func luminance(_ parts: [Int]) -> Double {
    let weights = [0.2126, 0.7152, 0.0722]
    return zip(parts, weights).reduce(0) { sum, part in
      let share = Double(part.0) / 255
      let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      return sum + linear * part.1
    }
  }
}
