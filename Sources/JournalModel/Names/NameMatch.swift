/// Words of a text that name somebody of the roster.
struct NameMatch {
  /// Place among the people.
  let person: Int
  /// Places of the words, first and last.
  let words: ClosedRange<Int>
  /// How many of them are the name's.
  let count: Int
  /// How much has to be assumed: none for the name as it stands in the roster.
  let doubt: Int
  /// Offsets in the text, with the ending that the last word may have.
  let bytes: Range<Int>
  /// Where the name ends without that ending.
  let nameEnd: Int
}
