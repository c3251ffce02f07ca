internal import Foundation
public import Testing

/// Compares a text with the golden one kept in `Golden/<name>.txt` beside the test.
///
/// A missing golden text is recorded and the test still fails, so that nobody accepts one unseen; with `ATTAIN_RECORD=1`
/// in the environment a differing one is recorded again.
public func expectGolden(
  _ text: String, named name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
) {
  let golden = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden/\(name).txt")
  let kept = try? String(contentsOf: golden, encoding: .utf8)
  if kept == text { return }
  let isRecording = ProcessInfo.processInfo.environment["ATTAIN_RECORD"] == "1"
  if kept == nil || isRecording { record(text, in: golden) }
  if isRecording { return }
  let message =
    kept.map { difference(of: text, from: $0) } ?? "no golden text was there; recorded one, look at it and run again"
  Issue.record("\(name): \(message)", sourceLocation: location)
}

private func record(_ text: String, in golden: URL) {
  try? FileManager.default.createDirectory(at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
  try? text.write(to: golden, atomically: true, encoding: .utf8)
}

/// The first line that differs, as it is and as it was, and then the whole text.
private func difference(of text: String, from kept: String) -> String {
  let (now, then) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    kept.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let line = zip(now, then).enumerated().first { $1.0 != $1.1 }?.offset ?? min(now.count, then.count)
  let (isNow, wasThen) = (line < now.count ? now[line] : "(end)", line < then.count ? then[line] : "(end)")
  return "line \(line + 1) is\n\(isNow)\nand was\n\(wasThen)\nthe whole:\n\(text)"
}
