internal import Foundation
internal import FoundationNetworking

/// One request and what is answered to it: no more than the beginning of the answer, and for no longer than a while,
/// whatever the other side does.
struct Exchange {
  /// How it ended.
  enum Ending: Sendable {
    /// With a status and the body, or as much of the body as is read of any.
    case answered(status: Int, body: Data)
    /// Without a whole answer; why, where that is known.
    case broken(URLError.Code?)
  }

  /// How much of an answer is read, in bytes; what services say fits into a hundredth of it.
  static let mostBytes = 1 << 16
  /// How long the other side may stay silent, in seconds.
  static let silence = 20.0
  /// How long it may take as a whole: who answers a byte at a time is never silent.
  static let longest = Duration.seconds(30)

  private let request: URLRequest
  private let longest: Duration

  /// An exchange that ends after a time at the latest.
  init(_ request: URLRequest, within longest: Duration = Exchange.longest) {
    (self.request, self.longest) = (request, longest)
  }

  /// Sends the request and waits for the end.
  func ending() async -> Ending {
    // The first ending counts: after it nothing is waited for.
    let (endings, told) = AsyncStream.makeStream(of: Ending.self, bufferingPolicy: .bufferingOldest(1))
    let session = URLSession(configuration: Exchange.configuration, delegate: Reception(told), delegateQueue: nil)
    let longest = longest
    let clock = Task {
      try await Task.sleep(for: longest)
      told.yield(.broken(.timedOut))
    }
    defer {
      clock.cancel()
      // Waits for whatever still arrives, which may be for ever.
      Task.detached { session.invalidateAndCancel() }
    }
    session.dataTask(with: request).resume()
    for await ending in endings { return ending }
    return .broken(nil)
  }

  /// Nothing of an answer is kept anywhere but here.
  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = silence
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }
}

/// Takes in an answer as it comes. A session calls its delegate from one queue, one call after the other.
private final class Reception: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private let told: AsyncStream<Exchange.Ending>.Continuation
  private var body = Data()

  init(_ told: AsyncStream<Exchange.Ending>.Continuation) { self.told = told }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    guard body.count < Exchange.mostBytes else { return }
    body += data.prefix(Exchange.mostBytes - body.count)
    guard body.count == Exchange.mostBytes else { return }
    told.yield(.answered(status: Reception.status(of: dataTask), body: body))
    dataTask.cancel()
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error { return _ = told.yield(.broken((error as? URLError)?.code)) }
    told.yield(.answered(status: Reception.status(of: task), body: body))
  }

  /// Another address than the one in the settings is never written to.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }

  private static func status(of task: URLSessionTask) -> Int { (task.response as? HTTPURLResponse)?.statusCode ?? 0 }
}
