import Testing

@testable import Ingest
@testable import Sales

@Suite("Webhooks in attain.toml")
struct WebhookSettingsTests {
  private func webhooks(_ text: String) -> [Webhook] { SettingsReader.read(text).settings.webhooks }

  @Test("Kind, address, secret and language are read")
  func read() {
    var signed = Webhook(.dingtalk, .url("https://oapi.dingtalk.com/robot/send?access_token=1"))
    (signed.secret, signed.language) = (.environment("DINGTALK_SECRET"), .chinese)
    var filed = Webhook(.json, .environment("HOOK"))
    filed.secret = .file("hook.secret")
    #expect(
      webhooks(
        """
        [[webhook]]
        kind = "dingtalk"
        url = "https://oapi.dingtalk.com/robot/send?access_token=1"
        secret_env = "DINGTALK_SECRET"
        language = "zh-Hans"
        [[webhook]]
        kind = "json"
        url_env = "HOOK"
        secret_file = "hook.secret"
        [[webhook]]
        kind = "wecom"
        url = "http://127.0.0.1:9/x"
        """) == [signed, filed, Webhook(.wecom, .url("http://127.0.0.1:9/x"))])
  }

  @Test("A secret in the settings is refused with a sentence that does not repeat it")
  func secretInSight() {
    let result = SettingsReader.read(
      """
      [[webhook]]
      kind = "feishu"
      url = "https://open.feishu.cn/hook"
      secret = "SECabc"
      """)
    #expect(result.settings.webhooks.isEmpty)
    #expect(!result.isGood)
    #expect(result.problems.map(\.kind) == [.secretInSettings])
    #expect(result.problems.first?.place == Place(file: "attain.toml", line: 4, column: "webhook.secret"))
  }

  @Test(
    "What is wrong is said with its line and never quotes what may be a secret",
    arguments: [
      "kind = \"slack\"\nurl = \"SECabc\"", "kind = \"slack\"", "kind = \"slack\"\nurl_env = \"SECabc-1\"",
      "kind = \"pager\"\nurl = \"https://x/SECabc\"", "kind = \"json\"\nurl = \"file:///etc/SECabc\"",
      "kind = \"wecom\"\nurl = \"https://x/SECabc\"\nsecret_env = \"KEY\"",
      "kind = \"json\"\nurl = \"https://x/SECabc\"\nurl_env = \"HOOK\"",
      "kind = \"json\"\nurl = \"https://x/ SECabc\"", "url = \"https://x/SECabc\"",
      "kind = \"json\"\nurl = \"https://x/SECabc\"\nsecret_env = \"A\"\nsecret_file = \"b\"",
      "kind = \"json\"\nurl = \"https://x\"\nsecert = \"SECabc\"", "kind = \"json\"\nuri = \"https://x/SECabc\"",
      "kind = \"https://x/SECabc\"\nurl = \"https://x\"",
      "kind = \"json\"\nurl = \"https://x\"\nlanguage = \"SECabc\"",
      "kind = \"json\"\nurl = \"https://x\"\nsecret_env = \"A\"\nsecret_file = [\"SECabc\"]",
    ])
  func wrong(table: String) {
    let problems = SettingsReader.read("[[webhook]]\n\(table)").problems
    #expect(!problems.isEmpty)
    for problem in problems {
      #expect(problem.place.line != nil)
      for language in Language.allCases { #expect(!problem.line(in: language).contains("SECabc")) }
    }
  }

  @Test("What stands in the place of the tables is not quoted either", arguments: ["\"SECabc\"", "[\"SECabc\"]"])
  func noTables(value: String) {
    let problems = SettingsReader.read("webhook = \(value)").problems
    #expect(problems.map(\.found) == [""])
  }
}
