/// Where a big deal is announced beside the screens. (`[[webhook]]`)
///
/// It says where address and secret are to be found, never the secret itself: only the courier that sends reads them.
public struct Webhook: Hashable, Sendable {
  public var kind: Kind
  public var address: Address
  /// `nil`: messages are not signed.
  public var secret: Secret?
  /// What the message is written in; `nil`: as the screens are.
  public var language: Language?

  /// Whose form a message takes.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case dingtalk, wecom, feishu, slack, json }

  /// Where messages go.
  public enum Address: Hashable, Sendable {
    case url(String)
    /// The environment variable of that name holds it.
    case environment(String)
  }

  /// Where the key of the signature is.
  public enum Secret: Hashable, Sendable {
    /// In the environment variable of that name.
    case environment(String)
    /// In a file that only its owner may read; a path below the data directory or from the root.
    case file(String)
  }

  /// A webhook without a signature.
  public init(_ kind: Kind, _ address: Address) { (self.kind, self.address) = (kind, address) }

  /// Tells it from other webhooks, the same after a restart and in every program; says nothing of a key in its address.
  public var id: String {
    let place =
      switch address {
      case .url(let url): "url\n\(url)"
      case .environment(let name): "environment\n\(name)"
      }
    return "\(kind.rawValue)-\(SHA256.hexDigest(place).prefix(16))"
  }
}
