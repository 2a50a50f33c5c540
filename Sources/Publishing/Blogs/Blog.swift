internal import Foundation
internal import Git
internal import JournalModel

/// A folder of somebody's from which Hugo or Jekyll makes a blog.
package struct Blog: Sendable {
  package enum Generator: String, Sendable { case hugo, jekyll }

  package let generator: Generator
  /// Its folder.
  package let path: String
  /// What a picture's address begins with, such as `/blog`; empty for a blog at its host's top.
  private let base: String

  /// Refuses a folder that has no configuration of the generator.
  package init(_ generator: Generator, at path: String, name: String) throws {
    (self.generator, self.path) = (generator, path)
    let found = Self.configurations(of: generator).first { Files.exists("\(path)/\($0)") }
    guard Files.isFolder(path), let found else { throw BlogProblem.noBlog(generator, name) }
    base = generator == .jekyll ? try Self.base(in: "\(path)/\(found)") : ""
  }

  /// The post's file, from the blog's top.
  package func file(of post: BlogPost) -> String {
    switch generator {
    case .hugo: "content/posts/\(post.slug)/index.md"
    case .jekyll: "_posts/\(post.date)-\(post.slug).md"
    }
  }

  /// The folder of its pictures, from the blog's top.
  func pictures(of slug: String) -> String {
    generator == .hugo ? "content/posts/\(slug)" : "assets/hackjournal/\(slug)"
  }

  /// What links to the pictures begin with.
  func link(to slug: String) -> String {
    generator == .hugo ? "." : "\(base)/\(pictures(of: slug))"
  }

  private static func configurations(of generator: Generator) -> [String] {
    let endings = ["toml", "yaml", "yml", "json"]
    return switch generator {
    case .hugo: ["hugo", "config"].flatMap { name in endings.map { "\(name).\($0)" } } + ["config"]
    case .jekyll: ["_config.yml", "_config.yaml", "_config.toml"]
    }
  }

  private static func base(in file: String) throws -> String {
    let bytes = try Files.read(file, atMost: 1 << 20) ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let found = text.lines.lazy.compactMap {
      $0.prefixMatch(of: /baseurl\s*[:=]\s*["']?([A-Za-z0-9\/._~-]*)/)
    }.first
    let words = found.map { $0.output.1.split(separator: "/") } ?? []
    return words.map { "/\($0)" }.joined()
  }
}

/// Reasons for which nothing is published to a blog, by the names that were typed.
package enum BlogProblem: Error, Equatable, Sendable {
  /// The folder has no configuration of that generator.
  case noBlog(Blog.Generator, String)
  /// A person changed our part of the post, or it has none.
  case editedByHand(String)
  /// A folder or a link is where the post would be.
  case notRegular(String)
}
