internal import Foundation
internal import Glibc
internal import Sales

/// `attain-courier`: sends the message on its standard input and says on its standard output what became of it.
///
/// A program of its own, so that attain needs neither the pool of threads nor the libraries that sending takes. It is
/// started by attain, keeps nothing, and is the only one that ever reads a secret, which it never prints. For one message
/// alone: what a service does to it is done to no other message, and its end ends everything that still arrives.
@main
struct Courier {
  /// More memory than this, in bytes, no message takes; nothing that is answered can make it take more.
  private static let mostMemory: rlim_t = 1 << 29
  /// After so many seconds it ends, whatever happens.
  private static let longest: UInt32 = 90

  /// Reads a delivery, sends it, and prints `ID OUTCOME`.
  static func main() async {
    setBounds()
    let line = FileHandle.standardInput.readDataToEndOfFile()
    guard let delivery = try? JSONDecoder().decode(Delivery.self, from: line) else { return }
    let outcome = Array("\(delivery.id) \(await Sending(delivery).outcome().word)\n".utf8)
    // Whoever started it may have left.
    _ = write(STDOUT_FILENO, outcome, outcome.count)
    _exit(0)
  }

  private static func setBounds() {
    signal(SIGPIPE, SIG_IGN)
    alarm(longest)
    var memory = rlimit(rlim_cur: mostMemory, rlim_max: mostMemory)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &memory)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}
