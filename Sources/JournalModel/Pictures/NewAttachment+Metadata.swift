extension NewAttachment {
  /// Takes away what a picture says of where, when and by whom it was made; a text stays as it is.
  ///
  /// Fails where it has such words and is damaged, so that nobody knows where they end.
  package mutating func takeMetadataAway() throws(Problem) {
    guard form.isPicture else { return }
    do throws(PictureReader.Damage) {
      let bare = try PictureFile(content, form: form).withoutMetadata()
      (hadMetadata, content) = (bare != content, bare)
    } catch {
      throw .damaged
    }
  }
}
