internal import Foundation
internal import Sales

/// `attain-courier`: sends the messages on its standard input and says on its standard output what became of each.
///
/// A program of its own, so that attain needs neither the pool of threads nor the libraries that sending takes. It is
/// started by attain, keeps nothing, and is the only one that ever reads a secret, which it never prints.
@main
struct Courier {
  /// More at once nobody sends.
  private static let mostMessages = 100

  /// Reads a delivery a line, sends all of them side by side, and prints `ID OUTCOME` for each.
  static func main() async {
    let lines = FileHandle.standardInput.readDataToEndOfFile().split(separator: UInt8(ascii: "\n"))
    let deliveries = lines.prefix(mostMessages).compactMap { try? JSONDecoder().decode(Delivery.self, from: $0) }
    await withTaskGroup(of: Void.self) { group in
      for delivery in deliveries {
        group.addTask {
          let outcome = await Sending(delivery).outcome()
          FileHandle.standardOutput.write(Data("\(delivery.id) \(outcome.word)\n".utf8))
        }
      }
    }
  }
}
