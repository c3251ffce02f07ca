internal import Glibc

extension Terminal {
  /// How long what has begun to arrive waits for its rest; none when nothing has.
  public var inputPatience: Duration? { decoder.patience }

  /// What stands ready; none when the terminal has gone. To be called when `poll` says so, else it waits.
  public func readInput() -> [Input]? {
    guard let bytes = Descriptor.read(input, atMost: 4096) else { return nil }
    return taken(decoder.feed(bytes))
  }

  /// The rest did not come within the patience: what has begun is taken for what it is.
  public func settleInput() -> [Input] { taken(decoder.settle()) }

  /// Asks the terminal who it is and waits until it has said so, and with it all that was asked before.
  ///
  /// For a program that wants the answers and shows no screen; the loop takes them as they come.
  public func waitForAnswers(atMost milliseconds: Int32) {
    guard isTalkative else { return }
    send(Modes.askWho)
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, milliseconds) > 0, let bytes = Descriptor.read(input, atMost: 4096) {
      let inputs = decoder.feed(bytes)
      _ = taken(inputs)
      if inputs.contains(.identified) { return }
    }
  }

  /// Answers to our own questions stay here.
  private func taken(_ inputs: [Input]) -> [Input] {
    inputs.filter { input in
      guard case .synchronizedOutput(let can) = input else { return input != .identified }
      synchronizesOutput = can
      return false
    }
  }
}
