internal import Foundation
internal import Sales

/// What a service answered.
struct Answer {
  /// What it means for the message.
  let outcome: DeliveryOutcome
  /// Codes by which services say that too much came at once.
  private static let busyCodes: Set<Int> = [130101, 45009, 9499, 11232]

  /// Reads status and body. Three of the services say in a body of status 200 that they took nothing.
  init(_ kind: Webhook.Kind, status: Int, _ body: Data) {
    switch status {
    case 200..<300: outcome = Answer.outcome(of: Answer.code(kind, body))
    case 408, 425, 429, 500...: outcome = .failed(status)
    default: outcome = .refused(status)
    }
  }

  private static func outcome(of code: Int) -> DeliveryOutcome {
    code == 0 ? .sent : busyCodes.contains(code) ? .failed(code) : .refused(code)
  }

  private static func code(_ kind: Webhook.Kind, _ body: Data) -> Int {
    let members = (try? JSONSerialization.jsonObject(with: body)) as? [String: Any]
    switch kind {
    case .dingtalk, .wecom: return members?["errcode"] as? Int ?? 0
    case .feishu: return members?["code"] as? Int ?? members?["StatusCode"] as? Int ?? 0
    case .slack, .json: return 0
    }
  }
}
