/// What roles and surfaces look like without any colour: bold, dim, underline, reverse.
extension Role {
  /// The attributes that stand for the role.
  var plainLook: Attributes {
    switch self {
    case .strong, .title, .bad, .mark, .inverse: .bold
    case .accent: [.bold, .underline]
    case .dim, .border, .track, .target, .ghost, .sure: .dim
    default: []
    }
  }
}

extension Surface {
  /// The attributes that stand for the surface.
  var plainLook: Attributes {
    switch self {
    case .selection, .accent, .alarmWarn, .heat4: .reverse
    case .alarmBad: [.reverse, .bold]
    case .heat3: .bold
    default: []
    }
  }
}
