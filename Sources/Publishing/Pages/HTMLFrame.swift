internal import JournalModel

/// What makes a page of its own of the HTML of a summary, with its looks in it: to be sent, or opened as it is.
package struct HTMLFrame: Sendable {
  /// Such as `en`.
  private let language: String

  /// Takes the language of the words, as the event has it.
  package init(language: String) {
    self.language = language
  }

  /// The whole page, with a final line break. It loads nothing but the pictures beside it, and runs nothing.
  func around(_ html: String, titled title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(SafeHTML.plain(language))" dir="\(direction)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width">
    <meta name="referrer" content="no-referrer">
    <title>\(SafeHTML.plain(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(html)</main>
    </body>
    </html>

    """
  }

  private var direction: String { Language.isRightToLeft(language) ? "rtl" : "ltr" }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"

  private static let style = """
    :root { color-scheme: light dark }
    body { margin: 0; background: #fdfdf8; color: #1c1c1a; \
    font: 1.0625rem/1.5 "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", serif }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word }
    h1, h2, h3 { line-height: 1.2; margin: 2em 0 .5em } h1 { margin-top: .5em }
    a { color: #1a3fa0 } img { max-width: 100%; height: auto }
    blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid #a9c9a9 }
    pre { overflow-x: auto } code { font-size: .9em }
    table { border-collapse: collapse; display: block; overflow-x: auto }
    th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top }
    .right { text-align: end } .center { text-align: center }
    @media (prefers-color-scheme: dark) { body { background: #161815; color: #e9e9e2 } \
    a { color: #a9bcff } }
    """
}
