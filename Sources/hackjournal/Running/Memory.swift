import CMemory

/// How the process has its memory.
enum Memory {
  /// Keeps what is given back until the process ends.
  ///
  /// glibc returns the end of the heap to the system as soon as 128 KB there are free, and takes it
  /// again for the next object that libgit2 compresses: a thousand times in an import. What is larger
  /// than 1 MB, such as all entries of years, still has pages of its own that go back at once.
  static func keep() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 1 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
      mallopt(M_TOP_PAD, 1 << 20)
    #endif
  }
}
