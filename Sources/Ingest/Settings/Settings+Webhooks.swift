internal import Sales

extension Settings {
  /// `[[webhook]]`: where big deals are announced. A secret may stand behind any key, also a mistyped one, so that no
  /// message quotes anything of them.
  mutating func readWebhooks(_ root: inout SettingsSection) {
    for var section in root.sections("webhook", areSecret: true) {
      if let webhook = Webhook(&section) { webhooks.append(webhook) }
      root.absorb(section)
    }
  }
}

extension Webhook {
  fileprivate init?(_ section: inout SettingsSection) {
    let kind: Kind? = section.choice("kind")
    if section.value("kind") == nil { section.complain("kind", expected: .one(of: Kind.allCases.map(\.rawValue))) }
    let address = section.address()
    let secret = section.secret()
    let language: Language? = section.choice("language")
    let isSecretInSight = section.value("secret") != nil
    if isSecretInSight { section.complainOfSecret("secret") }
    if kind == .wecom || kind == .slack, secret != nil {
      section.complain("kind", expected: .signedKind)
    }
    guard let kind, let address, !isSecretInSight else { return nil }
    self.init(kind, address)
    (self.secret, self.language) = (secret, language)
  }
}

extension SettingsSection {
  /// `url`, or `url_env` where the address itself is a secret.
  fileprivate mutating func address() -> Webhook.Address? {
    if let name = variable("url_env") {
      if value("url") != nil { complain("url", expected: .eitherURL) }
      return .environment(name)
    }
    guard case .text(let url) = value("url"), url.isWebAddress else {
      complain("url", expected: .url)
      return nil
    }
    return .url(url)
  }

  fileprivate mutating func secret() -> Webhook.Secret? {
    let (name, file) = (variable("secret_env"), text("secret_file", expected: .secretFile))
    if name != nil, file != nil { complain("secret_file", expected: .eitherSecret) }
    return name.map(Webhook.Secret.environment) ?? file.map(Webhook.Secret.file)
  }

  /// The name of an environment variable; what is none may be the secret itself.
  private mutating func variable(_ key: String) -> String? {
    guard let raw = value(key) else { return nil }
    if case .text(let name) = raw, name.isVariableName { return name }
    complain(key, expected: .variable)
    return nil
  }
}

extension String {
  /// Whether a shell could set a variable of that name.
  fileprivate var isVariableName: Bool {
    guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
  }

  /// Whether it begins as addresses of the web do and holds no blanks or controls.
  fileprivate var isWebAddress: Bool {
    let lowered = prefix(8).lowercased()
    return (lowered.hasPrefix("http://") || lowered.hasPrefix("https://")) && count > 8
      && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
