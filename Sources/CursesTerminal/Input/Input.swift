public import Screen

/// One thing a person or the terminal itself told us.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// The mouse, decoded from its SGR form.
  case mouse(MouseEvent)
  /// Text from the clipboard: data, never keys.
  case pasted(String)
  /// The terminal's window came to the front.
  case focused
  /// The terminal's window went behind another.
  case unfocused
  /// The terminal's answer to whether it can hold back a frame until it is whole.
  case synchronizedOutput(Bool)
  /// The terminal's answer to “who are you”; it comes after the answers to earlier questions.
  case identified
}
