import Glibc
import Synchronization

/// A web server on 127.0.0.1, by plain sockets: keeps every request and answers as it is told.
///
/// Connections are answered one after the other on a thread of its own.
final class HookServer: Sendable {
  struct Failure: Error {}

  /// How it answers.
  enum Manner: Sendable {
    /// With these statuses in turn, the last one for all that follow.
    case statuses([Int])
    /// Not at all, as long as the server is there.
    case silence
    /// With status 200 and a body of so many bytes, as far as anybody takes them.
    case bytes(Int)
  }

  private let listener: Int32
  private let manner: Manner
  private let requests = Mutex<[String]>([])
  private let sent = Mutex(0)
  let port: UInt16

  /// A server on a free port.
  init(_ manner: Manner) throws {
    self.manner = manner
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(listener, plain, length) == 0 && listen(listener, 256) == 0 && getsockname(listener, plain, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard bound else { throw Failure() }
    try start()
  }

  deinit { close(listener) }

  /// Where messages go.
  var url: String { "http://127.0.0.1:\(port)/hook" }

  /// Everything that was received, whole requests in order.
  var received: [String] { requests.withLock { $0 } }

  /// The bodies.
  var bodies: [String] { received.map { String($0.split(separator: "\r\n\r\n", maxSplits: 1).last ?? "") } }

  private func start() throws {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Weak(self))
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Weak>.fromOpaque(argument).takeRetainedValue().serve()
        return nil
      }, box.toOpaque())
    guard result == 0 else { throw Failure() }
    pthread_detach(thread)
  }

  /// Does not keep the server alive: when nobody holds it its listener is closed and the thread ends.
  private final class Weak: Sendable {
    private let listener: Int32
    private let answer: @Sendable (Int32) -> Bool

    init(_ server: HookServer) {
      listener = server.listener
      answer = { [weak server] connection in
        guard let server else { return false }
        server.serve(connection)
        return true
      }
    }

    func serve() {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        guard answer(connection) else { return }
      }
    }
  }

  private func serve(_ connection: Int32) {
    guard let request = read(connection) else {
      close(connection)
      return
    }
    let count = requests.withLock { all in
      all.append(request)
      return all.count
    }
    if case .bytes(let count) = manner { return answer(bytes: count, to: connection) }
    guard case .statuses(let statuses) = manner else { return }
    let status = statuses[min(count, statuses.count) - 1]
    let answer = Array("HTTP/1.1 \(status) x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".utf8)
    _ = write(connection, answer, answer.count)
    close(connection)
  }

  /// How many bytes of answers were taken.
  var taken: Int { sent.withLock { $0 } }

  private func answer(bytes count: Int, to connection: Int32) {
    defer { close(connection) }
    let head = Array("HTTP/1.1 200 x\r\nContent-Length: \(count)\r\nConnection: close\r\n\r\n".utf8)
    _ = send(connection, head, head.count, Int32(MSG_NOSIGNAL))
    let part = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 16)
    var left = count
    while left > 0 {
      let step = send(connection, part, min(part.count, left), Int32(MSG_NOSIGNAL))
      guard step > 0 else { return }
      left -= step
      sent.withLock { $0 += step }
    }
  }

  /// A whole request: its head, and as many bytes as it promises.
  private func read(_ connection: Int32) -> String? {
    var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 8192))
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let head = text.firstRange(of: "\r\n\r\n") {
        let promised = text[..<head.lowerBound].lowercased().split(separator: "\r\n")
          .first { $0.hasPrefix("content-length:") }
          .flatMap { Int($0.split(separator: ":")[1].filter(\.isNumber)) }
        if text[head.upperBound...].utf8.count >= promised ?? 0 { return text }
      }
      let count = Glibc.read(connection, &part, part.count)
      guard count > 0 else { return nil }
      bytes += part.prefix(count)
    }
  }
}
