import Foundation
import FoundationNetworking
import Glibc
import Testing

@testable import Courier

/// The real program, its real courier, and a server in the place of the services.
extension OnTerminals {
  @Suite("Webhooks", .serialized, .enabled(if: BuiltProgram.hasCourier, "attain-courier is not built"))
  struct WebhookTests {
    private let scratch: Scratch
    private let data: URL
    private static let secret = "SEC-not-for-eyes"

    init() throws {
      scratch = try Scratch()
      data = try scratch.dataDirectory()
      try announce(deals: 1)
    }

    /// So many big deals of the day on which the program starts.
    private func announce(deals: Int) throws {
      let rows = (1...deals).map { "B-\($0),小张,华东,A,won,250000,2026-08-01,2026-08-21\n" }.joined()
      try scratch.write("deals.csv", in: data, Scratch.deals + rows)
    }

    private func settings(_ kinds: [String], _ server: HookServer, more: String = "") throws {
      let hooks = kinds.map { "[[webhook]]\nkind = \"\($0)\"\nurl = \"\(server.url)/\($0)\"\n\(more)\n" }.joined()
      try scratch.write("attain.toml", in: data, "language = \"en\"\n" + hooks)
    }

    private func start(_ words: [String] = ["dashboard"]) throws -> PseudoTerminal {
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal(
        [path] + words + [data.path],
        environment: BuiltProgram.environment(home: scratch.url, ["HOOK_SECRET": Self.secret]))
    }

    /// Waits for something outside the terminal.
    private func wait(_ what: String, _ terminal: PseudoTerminal, until holds: () -> Bool) throws {
      try terminal.wait(what) { _ in holds() }
    }

    @Test("Every kind gets its message once, in its own form")
    func kinds() throws {
      let server = try HookServer(.statuses([200]))
      try settings(["dingtalk", "wecom", "feishu", "slack", "json"], server)
      let terminal = try start()
      try wait("five messages", terminal) { server.received.count == 5 }
      let bodies = Dictionary(
        server.received.map { request in
          (
            request.split(separator: " ")[1].split(separator: "/").last ?? "",
            request.components(separatedBy: "\r\n\r\n")[1]
          )
        }, uniquingKeysWith: { first, _ in first })
      let text = "Congratulations! 小张 signed a big deal: ¥250,000"
      #expect(bodies["dingtalk"] == #"{"msgtype":"text","text":{"content":"\#(text)"}}"#)
      #expect(bodies["wecom"] == #"{"msgtype":"text","text":{"content":"\#(text)"}}"#)
      #expect(bodies["feishu"] == #"{"msg_type":"text","content":{"text":"\#(text)"}}"#)
      #expect(bodies["slack"] == #"{"text":"\#(text)"}"#)
      #expect(bodies["json"]?.contains(#""deal": "B-1""#) == true)
    }

    @Test("What the server could not take is said and sent again, and then no more; a restart sends nothing either")
    func retried() throws {
      let server = try HookServer(.statuses([500, 200]))
      try settings(["slack"], server)
      let terminal = try start()
      terminal.type("0")
      try terminal.wait(for: "the service answered 500")
      try wait("a second attempt", terminal) { server.received.count >= 2 }
      terminal.type("q")
      _ = try terminal.waitForEnd()
      let second = try start()
      try second.wait("a frame") { $0.bytes.count > 300 }
      try announce(deals: 2)
      try wait("the next deal", second) { server.received.count >= 3 }
      #expect(server.bodies.count == 3)
      #expect(server.bodies[0] == server.bodies[1])
    }

    @Test("Of several open programs exactly one sends each deal")
    func once() throws {
      let server = try HookServer(.statuses([200]))
      try settings(["json"], server)
      let terminals = try (0..<3).map { try start([$0 == 0 ? "wall" : "dashboard"]) }
      for deals in 2...6 {
        try announce(deals: deals)
        try wait("deal \(deals)", terminals[0]) { server.received.count >= deals }
      }
      for terminal in terminals { terminal.settle() }
      let deals = server.bodies.compactMap { body in body.components(separatedBy: #""deal": ""#).last?.prefix(3) }
      #expect(deals.sorted() == ["B-1", "B-2", "B-3", "B-4", "B-5", "B-6"])
    }

    @Test("A server that says nothing holds up neither the screen nor the way out")
    func slow() throws {
      let server = try HookServer(.silence)
      try settings(["json"], server)
      let terminal = try start()
      try wait("a message", terminal) { !server.received.isEmpty }
      terminal.settle()
      terminal.forget()
      terminal.type("2")
      try terminal.wait(for: "Targets")
      terminal.type("q")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
      #expect(server.received.count == 1)
    }

    @Test("Where nobody listens it is said on the data page, and everything else works")
    func unreachable() throws {
      let server = try HookServer(.statuses([200]))
      let url = server.url.replacingOccurrences(of: ":\(server.port)", with: ":9")
      try scratch.write(
        "attain.toml", in: data, "language = \"en\"\n[[webhook]]\nkind = \"json\"\nurl = \"\(url)\"\n")
      let terminal = try start()
      terminal.type("0")
      try terminal.wait(for: "cannot be reached")
    }

    @Test("A secret signs the message and appears nowhere else: not on the screen, in no file, in no request")
    func secret() throws {
      let server = try HookServer(.statuses([500, 200]))
      try settings(["dingtalk"], server, more: "secret_env = \"HOOK_SECRET\"")
      let terminal = try start()
      terminal.type("0")
      try wait("a second attempt", terminal) { server.received.count >= 2 }
      terminal.settle()
      #expect(server.received.allSatisfy { $0.contains("&sign=") || $0.contains("?timestamp=") })
      #expect(!terminal.text.contains(Self.secret))
      terminal.type("q")
      _ = try terminal.waitForEnd()
      let files = (FileManager.default.enumerator(atPath: scratch.url.path)?.allObjects as? [String]) ?? []
      for file in files {
        let bytes = (try? Data(contentsOf: scratch.url.appendingPathComponent(file))) ?? Data()
        #expect(bytes.range(of: Data(Self.secret.utf8)) == nil, "\(file)")
      }
      #expect(!server.received.contains { $0.contains(Self.secret) })
    }

    @Test("A secret that others may read is not used, and the data page says what to do")
    func openSecret() throws {
      let server = try HookServer(.statuses([200]))
      try settings(["json"], server, more: "secret_file = \"hook.secret\"")
      try scratch.write("hook.secret", in: data, Self.secret)
      chmod(data.appendingPathComponent("hook.secret").path, 0o644)
      let terminal = try start()
      terminal.type("0")
      try terminal.wait(for: "chmod 600")
      #expect(server.received.isEmpty)
    }

    /// One webhook at each server.
    private func settings(_ servers: [(kind: String, server: HookServer)], more: String = "") throws {
      let hooks = servers.map { "[[webhook]]\nkind = \"\($0.kind)\"\nurl = \"\($0.server.url)\"\n\(more)\n" }.joined()
      try scratch.write("attain.toml", in: data, "language = \"en\"\n" + hooks)
    }

    @Test("An answer without end is not read to its end, and holds up no other message")
    func endless() throws {
      let (endless, other) = (try HookServer(.bytes(256 << 20)), try HookServer(.statuses([200])))
      try settings([("json", endless), ("slack", other)])
      let terminal = try start()
      try wait("both messages", terminal) { !endless.received.isEmpty && !other.received.isEmpty }
      terminal.type("q")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
      #expect(endless.taken < 128 << 20)
      // It was answered, and so is not sent again.
      let second = try start()
      second.type("0")
      second.settle()
      #expect(!second.text.contains("no answer came"))
    }

    @Test("A service that says nothing holds up no other one's next attempt, and leaving loses no outcome")
    func besides() throws {
      let (silent, other) = (try HookServer(.silence), try HookServer(.statuses([500, 500, 200])))
      try settings([("json", silent), ("slack", other)])
      let terminal = try start()
      terminal.type("0")
      try terminal.wait(for: "the service answered 500")
      try wait("a second attempt", terminal) { other.received.count >= 2 }
      terminal.settle()
      #expect(!terminal.text.contains("no answer came"))
      terminal.type("q")
      _ = try terminal.waitForEnd()
      let second = try start()
      try wait("a third attempt", second) { other.received.count >= 3 }
      #expect(silent.received.count == 1)
    }

    @Test("However many messages there are at once, each is sent")
    func many() throws {
      let server = try HookServer(.statuses([200]))
      try settings([("json", server)])
      try announce(deals: 130)
      let terminal = try start()
      try wait("all messages", terminal) { server.received.count >= 130 }
      #expect(Set(server.bodies).count == 130)
    }

    @Test("What a program cannot sign it leaves to one that can, and says so")
    func withoutSecret() throws {
      let server = try HookServer(.statuses([200]))
      try settings(["dingtalk"], server, more: "secret_env = \"HOOK_SECRET\"")
      let path = try #require(BuiltProgram.path)
      let without = try PseudoTerminal(
        [path, "dashboard", data.path], environment: BuiltProgram.environment(home: scratch.url))
      without.type("0")
      try without.wait(for: "HOOK_SECRET is not set")
      #expect(server.received.isEmpty)
      let with = try start()
      try wait("a message", with) { !server.received.isEmpty }
      #expect(server.received.count == 1)
    }
  }

  @Suite("One request and its answer")
  struct ExchangeTests {
    private func ending(_ manner: HookServer.Manner) async throws -> Exchange.Ending {
      let server = try HookServer(manner)
      let url = try #require(URL(string: server.url))
      let ending = await Exchange(URLRequest(url: url), within: .milliseconds(300)).ending()
      #expect(server.received.count == 1)
      return ending
    }

    @Test("Of an answer no more than its beginning is read")
    func bounded() async throws {
      guard case .answered(200, let body) = try await ending(.bytes(4 << 20)) else {
        Issue.record("not answered")
        return
      }
      #expect(body.count == Exchange.mostBytes)
    }

    @Test("Who says nothing is waited for no longer than said")
    func late() async throws {
      guard case .broken(.timedOut) = try await ending(.silence) else {
        Issue.record("not broken")
        return
      }
    }
  }
}
