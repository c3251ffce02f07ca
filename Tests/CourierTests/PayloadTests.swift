import Foundation
import Glibc
import Sales
import Testing

@testable import Courier

@Suite("Messages in the form of each service")
struct PayloadTests {
  private static let message = #"{"event": "big_deal", "text": "祝贺 <!channel> & <at> <@all> @13800000000"}"#
  private static let address = "https://example.com/robot?token=1"

  private func payload(_ kind: Webhook.Kind, secret: String? = nil) -> Payload {
    Payload(kind, message: Self.message, address: Self.address, secret: secret, at: 1_787_294_721)
  }

  @Test("DingTalk and WeCom take a text in which nothing calls anybody")
  func plain() {
    for kind in [Webhook.Kind.dingtalk, .wecom] {
      #expect(
        payload(kind).body == #"{"msgtype":"text","text":{"content":"祝贺 ＜!channel> & ＜at> ＜＠all> ＠13800000000"}}"#)
      #expect(payload(kind).address == Self.address)
    }
  }

  @Test("DingTalk is signed in its address, by an example worked out with another program")
  func dingtalk() {
    let signed = "&timestamp=1787294721000&sign=YM4yVdpl2%2BQHUXFIaZj3fLuc9t%2BPHyhsec1Qb6T1%2FUA%3D"
    #expect(payload(.dingtalk, secret: "SECabc").address == Self.address + signed)
  }

  @Test("Feishu is signed in its body; no name of a customer calls anybody")
  func feishu() {
    #expect(
      payload(.feishu, secret: "SECabc").body
        == #"{"timestamp":"1787294721","sign":"Pa+bNiMU0tVlesk6yPcehVC5RI5o7lNVcHaAiTEKzCU=","#
        + #""msg_type":"text","content":{"text":"祝贺 ＜!channel> & ＜at> ＜@all> @13800000000"}}"#)
    #expect(
      payload(.feishu).body == #"{"msg_type":"text","content":{"text":"祝贺 ＜!channel> & ＜at> ＜@all> @13800000000"}}"#)
  }

  @Test("Slack takes a text in which nothing calls anybody")
  func slack() {
    #expect(payload(.slack).body == #"{"text":"祝贺 &lt;!channel&gt; &amp; &lt;at&gt; &lt;@all&gt; @13800000000"}"#)
  }

  @Test("Any other address gets the message itself, signed in a header")
  func json() {
    #expect(payload(.json).body == Self.message)
    #expect(payload(.json).headers["X-Attain-Signature"] == nil)
    #expect(
      payload(.json, secret: "SECabc").headers["X-Attain-Signature"]
        == "sha256=590ad5735da1522cebef09ae5a9d47ad2b45cb39f376c080b525b21816062333")
  }

  @Test(
    "An answer of status 200 that refuses is a refusal; too much at once is tried again",
    arguments: [
      (Webhook.Kind.dingtalk, 200, #"{"errcode":0}"#, DeliveryOutcome.sent),
      (.dingtalk, 200, #"{"errcode":310000,"errmsg":"sign not match"}"#, .refused(310000)),
      (.wecom, 200, #"{"errcode":45009}"#, .failed(45009)), (.feishu, 200, #"{"code":19021}"#, .refused(19021)),
      (.feishu, 200, #"{"StatusCode":0,"code":0}"#, .sent), (.slack, 200, "ok", .sent), (.json, 204, "", .sent),
      (.json, 500, "", .failed(500)), (.slack, 429, "", .failed(429)), (.slack, 404, "no_service", .refused(404)),
      (.json, 302, "", .refused(302)),
    ])
  func answers(kind: Webhook.Kind, status: Int, body: String, outcome: DeliveryOutcome) {
    #expect(Answer(kind, status: status, Data(body.utf8)).outcome == outcome)
  }

  @Test("A secret is read from a file of its owner alone, without the line break behind it", arguments: [0o600, 0o400])
  func secretFile(mode: mode_t) throws {
    let path = try secret(mode: mode)
    defer { unlink(path) }
    #expect(try Secret.key(of: delivery(secretFile: path)) == "SECabc")
  }

  @Test("A secret that others may read is not used", arguments: [0o640, 0o604, 0o660, 0o644])
  func openSecret(mode: mode_t) throws {
    let path = try secret(mode: mode)
    defer { unlink(path) }
    #expect(throws: Secret.Missing.self) { try Secret.key(of: delivery(secretFile: path)) }
  }

  private func secret(mode: mode_t) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)").path
    try Data("SECabc\r\n".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, mode)
    return path
  }

  private func delivery(secretFile: String) throws -> Delivery {
    let line = #"{"id":1,"kind":"feishu","url":"http://x","message":"{}","secret_file":"\#(secretFile)"}"#
    return try JSONDecoder().decode(Delivery.self, from: Data(line.utf8))
  }
}
