extension NameFinder {
  /// The file name of somebody who is not to be named and whose name something has, such as a project or a
  /// tag: all of it, or a word of it in which the words of the name are joined. Nil if there is none.
  package func unnamed(calling label: String) -> String? {
    guard !attendees.isEmpty else { return nil }
    return unnamed(called: label) ?? unnamed(joinedIn: label)
  }

  private func unnamed(joinedIn label: String) -> String? {
    let words = label.split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1 else { return nil }
    return words.lazy.compactMap { word -> String? in
      let key = NameKey.of(word)
      guard key.utf8.count >= NameForm.shortestJoined, !EverydayWords.isJoined(key),
        let number = index.number(of: key.utf8)
      else { return nil }
      return index.words[number].entries.lazy.map { index.entries[$0] }
        .first { $0.form.comparison == .joined && $0.form.isWhole }
        .map { attendees[$0.person].key }
    }.first
  }
}
