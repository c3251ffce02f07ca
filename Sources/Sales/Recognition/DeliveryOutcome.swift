/// What became of sending a message; each has one word, in which programs and the journal write it.
public enum DeliveryOutcome: Hashable, Sendable {
  case sent
  /// The service does not take it; its code.
  case refused(Int)
  /// The service could not take it just now; its code.
  case failed(Int)
  /// Nothing was sent: no way to the service.
  case unreachable
  /// Sent, and no answer came: nobody knows whether it arrived.
  case unanswered
  /// The environment variable that should hold address or secret is not set.
  case missingVariable(String)
  /// The file of the secret cannot be read.
  case unreadableSecret
  /// Others than its owner may read the file of the secret.
  case openSecret
  /// No address of http or https.
  case unusableAddress
  /// The program that sends is not installed.
  case noCourier
  /// It could not be sent for a day, and congratulations of yesterday are none.
  case expired

  /// Whether nothing more is tried. Nobody tries again what may have arrived: twice is worse than not at all.
  public var isFinal: Bool {
    switch self {
    case .sent, .refused, .unanswered, .expired: true
    case .failed, .unreachable, .missingVariable, .unreadableSecret, .openSecret, .unusableAddress, .noCourier: false
    }
  }
}

extension DeliveryOutcome {
  /// As programs write it: `failed 500`.
  public var word: String {
    switch self {
    case .sent: "sent"
    case .refused(let code): "refused \(code)"
    case .failed(let code): "failed \(code)"
    case .unreachable: "unreachable"
    case .unanswered: "unanswered"
    case .missingVariable(let name): "missing-variable \(name)"
    case .unreadableSecret: "unreadable-secret"
    case .openSecret: "open-secret"
    case .unusableAddress: "unusable-address"
    case .noCourier: "no-courier"
    case .expired: "expired"
    }
  }

  /// Reads what programs write; `nil` where it says nothing that is known.
  public init?(word: some StringProtocol) {
    let parts = word.split(separator: " ", maxSplits: 1)
    let detail = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case "sent": self = .sent
    case "refused": self = .refused(Int(detail) ?? 0)
    case "failed": self = .failed(Int(detail) ?? 0)
    case "unreachable": self = .unreachable
    case "unanswered": self = .unanswered
    case "missing-variable": self = .missingVariable(detail)
    case "unreadable-secret": self = .unreadableSecret
    case "open-secret": self = .openSecret
    case "unusable-address": self = .unusableAddress
    case "no-courier": self = .noCourier
    case "expired": self = .expired
    default: return nil
    }
  }
}
