/// A stretch of a picture's file: whole segments, chunks or blocks of one sort.
struct PicturePart: Equatable {
  /// What the bytes of a part are for.
  enum Sort: Equatable {
    /// Needed to show the picture as it is meant, colour profiles among it.
    case picture
    /// An Exif block, which also says which side is up; the range is that of its TIFF.
    case exif(Range<Int>)
    /// Everything else: words, places, people, programs, small copies of the picture.
    case metadata
  }

  let range: Range<Int>
  let sort: Sort
}
