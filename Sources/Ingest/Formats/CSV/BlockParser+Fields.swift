internal import Sales

/// Fields that are not plain: quoted ones, and those around which blanks stand.
extension BlockParser {
  /// One field: its text without quotes, and where it ends. The text is good until the next field is asked for.
  struct Field {
    let text: UnsafeBufferPointer<UInt8>
    let end: UnsafePointer<UInt8>
  }

  /// The field that begins at a position.
  mutating func field(_ at: UnsafePointer<UInt8>) -> Field {
    var first = at
    while first.pointee == 32 { first += 1 }
    if first.pointee == 34 { return quoted(first, at) }
    return unquoted(at)
  }

  private func unquoted(_ at: UnsafePointer<UInt8>) -> Field {
    let end = marks.end(from: at)
    return Field(text: UnsafeBufferPointer(start: at, count: end - at), end: end)
  }

  /// A field whose quote stands at `open`.
  private mutating func quoted(_ open: UnsafePointer<UInt8>, _ at: UnsafePointer<UInt8>) -> Field {
    var breaks = 0
    var pieceStart = open + 1
    var position = pieceStart
    var isPieced = false
    while position < buffer.dataEnd {
      let byte = position.pointee
      if byte == 10 || (byte == 13 && position[1] != 10) { breaks += 1 }
      guard byte == 34 else {
        position += 1
        continue
      }
      if position[1] == 34 {
        if !isPieced { scratch.clear() }
        isPieced = true
        scratch.append(UnsafeBufferPointer(start: pieceStart, count: position + 1 - pieceStart))
        position += 2
        pieceStart = position
        continue
      }
      return closed(open, at, pieceStart: pieceStart, close: position, isPieced: isPieced, breaks: breaks)
    }
    if isUnclosed { return cutOff(open) }
    needsMore = true
    return Field(text: UnsafeBufferPointer(start: at, count: 0), end: at)
  }

  /// What follows a closing quote must end the field; else the quote was part of a text or never closed.
  private mutating func closed(
    _ open: UnsafePointer<UInt8>, _ at: UnsafePointer<UInt8>, pieceStart: UnsafePointer<UInt8>,
    close: UnsafePointer<UInt8>, isPieced: Bool, breaks: Int
  ) -> Field {
    var end = close + 1
    while end.pointee == 32 { end += 1 }
    guard marks.ends(end.pointee) else { return breaks > 0 ? cutOff(open) : unquoted(at) }
    innerBreaks += breaks
    let last = UnsafeBufferPointer(start: pieceStart, count: close - pieceStart)
    guard isPieced else { return Field(text: last, end: end) }
    scratch.append(last)
    return Field(text: scratch.text, end: end)
  }

  /// A quote that nothing closes costs its own line only: the record ends there.
  private mutating func cutOff(_ open: UnsafePointer<UInt8>) -> Field {
    fail(.unclosedQuote, 0)
    var end = open
    while end.pointee != 10, end.pointee != 13 { end += 1 }
    return Field(text: UnsafeBufferPointer(start: open, count: end - open), end: end)
  }

  /// Moves over the fields behind the last one the header names, which must be blank; returns the end of the record.
  mutating func skipSurplus(_ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var at = at
    var count = fieldCount
    while true {
      let field = field(at)
      if needsMore { return at }
      count += 1
      if !field.text.trimmed.isEmpty { fail(.tooManyFields, 0) }
      at = field.end
      guard at.pointee == marks.delimiter else { return at }
      at += 1
    }
  }

  /// The record goes on behind the data: reads more and begins it again, or gives its quote up.
  mutating func extendOrRecover() {
    needsMore = false
    let offset = buffer.offset(of: recordStart)
    let size = buffer.dataEnd - recordStart
    if size > limits.recordBytes || !buffer.extend() {
      isUnclosed = true
    }
    position = buffer.position(of: offset)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without blanks around it: ASCII ones, no-break and ideographic spaces, marks of byte order and joiners.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var text = self
    while let first = text.first {
      if first <= 32 {
        text = UnsafeBufferPointer(rebasing: text.dropFirst())
      } else if text.startsWithBlank > 0 {
        text = UnsafeBufferPointer(rebasing: text.dropFirst(text.startsWithBlank))
      } else {
        break
      }
    }
    while let last = text.last {
      if last <= 32 {
        text = UnsafeBufferPointer(rebasing: text.dropLast())
      } else if text.endsWithBlank > 0 {
        text = UnsafeBufferPointer(rebasing: text.dropLast(text.endsWithBlank))
      } else {
        break
      }
    }
    return text
  }

  private static var wideBlanks: [[UInt8]] {
    [
      [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0x8D], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0xAF],
    ]
  }

  private var startsWithBlank: Int {
    guard count >= 2, self[0] >= 0xC2 else { return 0 }
    return Self.wideBlanks.first { starts(with: $0) }?.count ?? 0
  }

  private var endsWithBlank: Int {
    guard count >= 2, self[count - 1] >= 0x80 else { return 0 }
    return Self.wideBlanks.first { suffix($0.count).elementsEqual($0) }?.count ?? 0
  }
}
