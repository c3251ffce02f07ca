/// SHA-256 (FIPS 180-4), for digests that a person compares and for the signatures of messages.
///
/// Written here because Sales imports nothing, and one of them serves statements and messages alike.
public enum SHA256 {
  /// The digest of some bytes: 32 bytes.
  public static func digest(_ message: [UInt8]) -> [UInt8] {
    var state = initial
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: blockBytes) {
      mix(padded[start..<start + blockBytes], into: &state)
    }
    return state.flatMap(bytes)
  }

  /// The digest of a text in UTF-8, as 64 hexadecimal digits.
  public static func hexDigest(_ text: String) -> String { hexadecimal(digest(Array(text.utf8))) }

  /// Bytes as lower-case hexadecimal digits, two for each.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The code that proves a message comes from somebody who has the key: HMAC with SHA-256 (RFC 2104), 32 bytes.
  public static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    let short = key.count > blockBytes ? digest(key) : key
    let whole = short + [UInt8](repeating: 0, count: blockBytes - short.count)
    let inner = digest(whole.map { $0 ^ 0x36 } + message)
    return digest(whole.map { $0 ^ 0x5C } + inner)
  }

  private static let blockBytes = 64

  /// A one bit, zeros up to a whole block, and the length in bits.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % blockBytes) % blockBytes
    let bits = UInt64(message.count) &* 8
    return message + [0x80] + [UInt8](repeating: 0, count: zeros) + bytes(UInt32(truncatingIfNeeded: bits >> 32))
      + bytes(UInt32(truncatingIfNeeded: bits))
  }

  // Eight variables, not an array: statements are compared with their digests whenever the journal is read.
  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let words = schedule(block)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25))
      let first = sum &+ ((e & f) ^ (~e & g)) &+ constants[round] &+ words[round]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (place, value) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= value }
  }

  /// The 64 words a block becomes.
  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<64 {
      let (old, new) = (words[place - 15], words[place - 2])
      let early = rotated(old, 7) ^ rotated(old, 18) ^ old >> 3
      let late = rotated(new, 17) ^ rotated(new, 19) ^ new >> 10
      words.append(words[place - 16] &+ early &+ words[place - 7] &+ late)
    }
    return words
  }

  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
  }

  private static let initial: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]

  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
