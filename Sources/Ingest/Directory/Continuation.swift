/// Where the reading of a file ended, so that one which only grew is read from there.
struct Continuation: Sendable {
  /// The first byte that has not been read as part of a finished record.
  let offset: Int
}
