internal import Foundation
internal import FoundationNetworking
internal import Sales

/// Sends one message.
struct Sending {
  private let delivery: Delivery

  init(_ delivery: Delivery) { self.delivery = delivery }

  /// Sends it once, and says what became of it.
  func outcome() async -> DeliveryOutcome {
    guard let kind = Webhook.Kind(rawValue: delivery.kind) else { return .unusableAddress }
    let request: URLRequest
    do throws(Secret.Missing) {
      let (address, key) = (try Secret.address(of: delivery), try Secret.key(of: delivery))
      let payload = Payload(
        kind, message: delivery.message, address: address, secret: key, at: Int64(Date().timeIntervalSince1970))
      guard let prepared = Sending.request(payload) else { return .unusableAddress }
      request = prepared
    } catch {
      return error.outcome
    }
    return await Sending.send(request, kind)
  }

  private static func request(_ payload: Payload) -> URLRequest? {
    guard let url = URL(string: payload.address), ["http", "https"].contains(url.scheme?.lowercased()), url.host != nil
    else { return nil }
    var request = URLRequest(url: url, timeoutInterval: Exchange.silence)
    request.httpMethod = "POST"
    request.httpBody = Data(payload.body.utf8)
    for (name, value) in payload.headers { request.setValue(value, forHTTPHeaderField: name) }
    request.setValue("attain", forHTTPHeaderField: "User-Agent")
    return request
  }

  private static func send(_ request: URLRequest, _ kind: Webhook.Kind) async -> DeliveryOutcome {
    switch await Exchange(request).ending() {
    case .answered(let status, let body): Answer(kind, status: status, body).outcome
    case .broken(let failure): outcome(of: failure)
    }
  }

  /// Whether anything can have arrived decides whether it is tried again.
  private static func outcome(of failure: URLError.Code?) -> DeliveryOutcome {
    switch failure {
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .secureConnectionFailed,
      .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateNotYetValid,
      .serverCertificateHasUnknownRoot:
      .unreachable
    case .badURL, .unsupportedURL: .unusableAddress
    default: .unanswered
    }
  }
}
