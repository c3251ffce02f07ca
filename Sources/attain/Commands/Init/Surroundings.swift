internal import Glibc

/// What the machine already knows about its user, as proposals for a new attain.toml.
struct Surroundings {
  /// The currency of the locale, ISO 4217; `CNY` where the locale has none.
  var currency: String
  /// The machine's IANA zone; `Asia/Shanghai` where it counts in UTC or does not say.
  var timeZone: String

  /// Looks at the locale and the clock's zone.
  static func ofThisMachine() -> Surroundings {
    Surroundings(currency: localeCurrency() ?? "CNY", timeZone: machineZone() ?? "Asia/Shanghai")
  }

  private static func localeCurrency() -> String? {
    guard setlocale(LC_MONETARY, "") != nil, let convention = localeconv(),
      let symbol = convention.pointee.int_curr_symbol
    else { return nil }
    let code = String(cString: symbol).filter { $0.isASCII && $0.isUppercase }
    return code.count == 3 ? code : nil
  }

  private static func machineZone() -> String? {
    if let zone = Environment.value("TZ"), zone.contains("/"), !zone.hasPrefix("/") { return zone }
    var buffer = [UInt8](repeating: 0, count: 512)
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/etc/localtime", $0, bytes.count) } ?? 0
    }
    guard length > 0 else { return nil }
    let link = String(decoding: buffer.prefix(length), as: UTF8.self)
    guard let folder = link.firstRange(of: "zoneinfo/") else { return nil }
    let zone = String(link[folder.upperBound...])
    return zone.contains("/") && !zone.hasPrefix("Etc/") ? zone : nil
  }
}
