/// The themes that come with the program; `themes/*.toml` are these, written out.
extension ThemeSource {
  /// All of them, the default first.
  public static let builtIn = [midnight, daylight, highContrast, deuteranopia, mono]

  /// Quiet, on dark.
  public static let midnight = ThemeSource(
    name: "midnight",
    sections: [
      "palette": [
        "night": "234", "dusk": "235", "slate": "236", "groove": "237", "line": "239", "haze": "242", "ash": "245",
        "fog": "247", "cloud": "248", "ink": "252", "bright": "255", "white": "231", "sky": "75", "leaf": "114",
        "sun": "221", "coral": "203", "rose": "210", "steel": "67", "deep": "24", "sand": "180", "lilac": "140",
        "teal": "73", "blush": "174", "moss": "108", "heat1": "#1e2d3d", "heat2": "#1c3f5e",
        "heat3": "#1a5080", "heat4": "#1661a2",
      ],
      "basic": [
        "night": "default", "dusk": "default", "slate": "blue", "groove": "bright-black", "line": "bright-black",
        "haze": "bright-black", "ash": "bright-black", "fog": "white", "cloud": "white", "ink": "default",
        "bright": "bright-white", "white": "bright-white", "sky": "bright-cyan", "leaf": "bright-green",
        "sun": "bright-yellow", "coral": "bright-red", "rose": "bright-red", "steel": "cyan", "deep": "blue",
        "sand": "yellow", "lilac": "magenta", "teal": "cyan", "blush": "red", "moss": "green", "heat1": "default",
        "heat2": "default", "heat3": "blue", "heat4": "blue",
      ],
      "roles": [
        "text": "ink", "strong": "bright", "dim": "ash", "accent": "sky", "good": "leaf", "warn": "sun",
        "bad": "coral", "title": "cloud", "inverse": "night", "track": "groove", "border": "line", "bar": "steel",
        "sure": "deep", "mark": "white bold", "target": "fog", "ghost": "haze", "series1": "sky", "series2": "sand",
        "series3": "lilac", "series4": "teal", "series5": "blush", "series6": "moss",
      ],
      "surfaces": [
        "ground": "night", "selection": "slate", "titleBar": "dusk", "raised": "dusk", "track": "groove",
        "sure": "deep", "bar": "steel", "good": "leaf", "accent": "sky", "alarmWarn": "sun", "alarmBad": "coral",
        "heat0": "night", "heat1": "heat1", "heat2": "heat2", "heat3": "heat3", "heat4": "heat4",
      ],
      "on.selection": ["dim": "fog", "bad": "rose", "text": "bright", "track": "line"],
      "on.titleBar": ["dim": "fog"], "on.raised": ["dim": "fog"], "on.heat3": ["text": "bright"],
      "on.heat4": ["text": "bright"],
    ])

  /// Quiet, on paper.
  public static let daylight = ThemeSource(
    name: "daylight",
    sections: [
      "palette": [
        "paper": "231", "cream": "255", "shade": "254", "groove": "253", "line": "250", "haze": "247", "gray": "241",
        "stone": "238", "ink": "236", "black": "232", "sea": "25", "leaf": "28", "pine": "22", "amber": "130",
        "umber": "94", "red": "160", "wine": "124", "steel": "67", "mist": "152", "night": "16", "ochre": "136",
        "plum": "96", "teal": "30", "clay": "131", "moss": "65", "heat1": "195", "heat2": "153", "heat3": "117",
        "heat4": "110",
      ],
      "basic": [
        "paper": "default", "cream": "default", "shade": "cyan", "groove": "bright-black", "line": "bright-black",
        "haze": "bright-black", "gray": "bright-black", "stone": "default", "ink": "default", "black": "default",
        "sea": "blue", "leaf": "green", "pine": "green", "amber": "yellow", "umber": "yellow", "red": "red",
        "wine": "red", "steel": "cyan", "mist": "cyan", "night": "default", "ochre": "yellow", "plum": "magenta",
        "teal": "cyan", "clay": "red", "moss": "green", "heat1": "default", "heat2": "default", "heat3": "cyan",
        "heat4": "cyan",
      ],
      "roles": [
        "text": "ink", "strong": "black", "dim": "gray", "accent": "sea", "good": "leaf", "warn": "amber",
        "bad": "red", "title": "stone", "inverse": "paper", "track": "groove", "border": "line", "bar": "steel",
        "sure": "mist", "mark": "night bold", "target": "gray", "ghost": "haze", "series1": "sea",
        "series2": "ochre", "series3": "plum", "series4": "teal", "series5": "clay", "series6": "moss",
      ],
      "surfaces": [
        "ground": "paper", "selection": "shade", "titleBar": "cream", "raised": "cream", "track": "groove",
        "sure": "mist", "bar": "steel", "good": "leaf", "accent": "sea", "alarmWarn": "amber", "alarmBad": "red",
        "heat0": "paper", "heat1": "heat1", "heat2": "heat2", "heat3": "heat3", "heat4": "heat4",
      ],
      "on.selection": [
        "dim": "stone", "good": "pine", "warn": "umber", "bad": "wine", "text": "black", "track": "line",
      ],
      "on.titleBar": ["good": "pine", "warn": "umber"], "on.raised": ["good": "pine", "warn": "umber"],
    ])

  /// Pure colours on black, for poor light and poor sight.
  public static let highContrast = midnight.with(
    name: "high-contrast",
    [
      "palette": [
        "night": "16", "dusk": "16", "slate": "18", "groove": "240", "line": "250", "haze": "248", "ash": "252",
        "fog": "252", "cloud": "231", "ink": "231", "bright": "231", "sky": "51", "leaf": "46", "sun": "226",
        "coral": "210", "rose": "217", "steel": "75", "deep": "25", "heat1": "17", "heat2": "18", "heat3": "19",
        "heat4": "20",
      ],
      "roles": ["strong": "bright bold", "title": "cloud bold"],
    ])

  /// Status in blue, yellow and orange, which people with weak green or red tell apart.
  public static let deuteranopia = midnight.with(
    name: "deuteranopia",
    [
      "palette": ["leaf": "75", "coral": "208", "rose": "208", "sky": "183"],
      "basic": ["leaf": "bright-blue", "coral": "bright-red", "sky": "bright-magenta"],
    ])

  /// The terminal's own colours; bold, dim, underline and reverse carry the meaning.
  public static let mono = ThemeSource(
    name: "mono",
    sections: [
      "roles": Dictionary(Role.allCases.map { ("\($0)", "default") }) { first, _ in first },
      "surfaces": Dictionary(Surface.allCases.map { ("\($0)", "default") }) { first, _ in first },
    ])
}

extension Theme {
  /// The themes that come with the program, the default first.
  public static let builtIn = ThemeSource.builtIn.map(built)
  /// Quiet, on dark: the default.
  public static let midnight = built(.midnight)
  /// Quiet, on paper.
  public static let daylight = built(.daylight)
  /// The terminal's own colours.
  public static let mono = built(.mono)

  private static func built(_ source: ThemeSource) -> Theme {
    var reader = ThemeReader(source)
    return reader.theme(over: nil)
  }
}
