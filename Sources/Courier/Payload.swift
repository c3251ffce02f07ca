internal import Foundation
internal import Sales

/// A message in the form its service takes, signed where there is a secret.
struct Payload: Equatable {
  /// The address, with the signature where it belongs there.
  var address: String
  /// JSON.
  var body: String
  var headers: [String: String] = ["Content-Type": "application/json; charset=utf-8"]

  /// The message to a webhook of a kind at a moment (seconds since 1970, UTC).
  init(_ kind: Webhook.Kind, message: String, address: String, secret: String?, at seconds: Int64) {
    let text = Payload.text(of: message)
    (self.address, body) = (address, message)
    switch kind {
    case .dingtalk:
      body = Payload.plainText(text)
      if let secret { self.address += Payload.dingtalkSignature(secret, milliseconds: seconds * 1000, address) }
    case .wecom: body = Payload.plainText(text)
    case .feishu: body = Payload.feishu(text, secret, seconds)
    case .slack: body = #"{"text":\#(JSONText.string(Payload.escapedForSlack(text)))}"#
    case .json:
      if let secret {
        headers["X-Attain-Signature"] = "sha256=" + SHA256.hexadecimal(Payload.code(of: message, key: secret))
      }
    }
  }

  private static func text(of message: String) -> String {
    let members = (try? JSONSerialization.jsonObject(with: Data(message.utf8))) as? [String: Any]
    return members?["text"] as? String ?? ""
  }

  /// `<@all>` or `@` and a number in the name of a customer must not call anybody.
  private static func plainText(_ text: String) -> String {
    let plain = text.replacing("<", with: "\u{FF1C}").replacing("@", with: "\u{FF20}")
    return #"{"msgtype":"text","text":{"content":\#(JSONText.string(plain))}}"#
  }

  private static func code(of message: String, key: String) -> [UInt8] {
    SHA256.authenticationCode(of: Array(message.utf8), key: Array(key.utf8))
  }

  /// The secret signs its moment; both stand in the address, where + and / and = mean something else.
  private static func dingtalkSignature(_ secret: String, milliseconds: Int64, _ address: String) -> String {
    let signature = Data(code(of: "\(milliseconds)\n\(secret)", key: secret)).base64EncodedString()
    let escaped = signature.replacing("+", with: "%2B").replacing("/", with: "%2F").replacing("=", with: "%3D")
    return "\(address.contains("?") ? "&" : "?")timestamp=\(milliseconds)&sign=\(escaped)"
  }

  /// Moment and secret together are the key, and nothing is signed with it. `<at>` would call people.
  private static func feishu(_ text: String, _ secret: String?, _ seconds: Int64) -> String {
    let plain = text.replacing("<", with: "\u{FF1C}")
    let content = #""msg_type":"text","content":{"text":\#(JSONText.string(plain))}"#
    guard let secret else { return "{\(content)}" }
    let signature = Data(code(of: "", key: "\(seconds)\n\(secret)")).base64EncodedString()
    return #"{"timestamp":"\#(seconds)","sign":"\#(signature)",\#(content)}"#
  }

  /// `<!channel>` in the name of a customer must not wake a company.
  private static func escapedForSlack(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
