internal import CMalloc

/// Gives the memory of columns back to the system as soon as they are freed.
///
/// Left alone, the C library raises its own limit with the first large block that is freed and from then on keeps all
/// of them: a million deals held 133 MB instead of 104, and a wall that reloads for weeks would never shrink.
enum FreedMemory {
  /// Blocks of a mebibyte and more come from the system and go back to it. Said once, before anything is read.
  static func goesBackToTheSystem() { _ = mallopt(M_MMAP_THRESHOLD, 1 << 20) }

  /// Gives back what smaller blocks have left behind, a journal is read and written in thousands of them, and the code
  /// that only a start needs: 15 MB of parsers, tables and runtime that nobody will call again soon.
  static func giveBack() {
    _ = malloc_trim(0)
    attain_let_go_of_code()
  }
}
