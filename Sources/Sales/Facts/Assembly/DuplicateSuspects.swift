/// Which keys may stand in more than one row, found without remembering the keys.
///
/// Two bits for each slot of the hashes, sixteen slots a row: “seen” and “seen again”. They fit a processor's cache
/// where an index of a million keys does not, so that only the few suspects need the exact, slower look.
struct DuplicateSuspects {
  private var seen: [UInt64]
  private var seenAgain: [UInt64]
  private let mask: UInt64

  init(_ hashes: [UInt64]) {
    var slots = 1024
    while slots < hashes.count * 16 { slots <<= 1 }
    mask = UInt64(slots - 1)
    seen = [UInt64](repeating: 0, count: slots / 64)
    seenAgain = seen
    for hash in hashes { mark(hash) }
  }

  /// Whether another row may have this key; never wrong when it says no.
  func contains(_ hash: UInt64) -> Bool {
    let slot = (hash >> 20) & mask
    return seenAgain[Int(slot >> 6)] & (1 << (slot & 63)) != 0
  }

  private mutating func mark(_ hash: UInt64) {
    let slot = (hash >> 20) & mask
    let (word, bit) = (Int(slot >> 6), UInt64(1) << (slot & 63))
    seenAgain[word] |= seen[word] & bit
    seen[word] |= bit
  }
}
