/// Readers of a summary.
package enum Audience: Sendable {
  /// Whoever meets it: no private notes, and nobody who is not to be named.
  case everybody
  /// The organisers: private notes and names too.
  case organisers
}
