/// What follows from an event: the state changes, and what should be done outside is returned as values.
public func update(_ event: Event, _ state: inout AppState) -> [Effect] {
  switch event {
  case .resized(let size):
    state.size = size
    return []
  case .timePassed(let now), .dayChanged(let now):
    state.now = now
    return []
  case .focusGained: state.isFocused = true
  case .focusLost: state.isFocused = false
  default: break
  }
  return []
}
