internal import Mustache
package import Publishing

/// Templates by their names, of which each can show another with `{{> name}}`.
package struct SiteTemplates: Sendable {
  private var library = MustacheLibrary()
  private var names: Set<String> = []

  package init() {}

  /// What is wrong with a template, and where.
  package struct Problem: Error, Equatable, Sendable {
    package let template: String
    /// Counted from 1.
    package let line: Int
    package let reason: String
  }

  /// Adds a template; one of the same name is replaced.
  package mutating func add(_ text: String, named name: String) throws(Problem) {
    do {
      try library.register(text, named: name)
      names.insert(name)
    } catch let error as MustacheTemplate.ParserError {
      throw Problem(
        template: name, line: error.context.lineNumber, reason: TemplateFault.words(of: error.error)
      )
    } catch {
      throw Problem(template: name, line: 1, reason: TemplateFault.words(of: error))
    }
  }

  /// Whether there is a template of that name.
  func has(_ name: String) -> Bool { names.contains(name) }

  /// What a template makes of a tree; a key that is missing in the tree is empty. Nil if there is no
  /// template of that name.
  package func render(_ tree: JSONObject, with name: String) -> String? {
    library.render(tree, withTemplate: name)
  }
}

extension JSONObject: MustacheParent {
  /// What is said to be nothing is not sought in what stands around it.
  package func child(named name: String) -> Any? {
    self[name] ?? form(named: name) ?? (has(name) ? Nothing() : nil)
  }

  private struct Nothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
  }
}
