/// The sentences about access.toml.
enum AccessStrings {
  static func unreadable(_ reason: Phrase) -> Phrase {
    Phrase(
      "Who may see pay cannot be read: \(reason.english). Correct it; until then nobody's pay is shown to anybody.",
      "无法读取谁可以查看薪酬：\(reason.chinese)。请改正；在此之前不向任何人显示任何人的薪酬。")
  }

  static let noPlainFile = Phrase(
    "Not a plain file but a link, a folder or a device, so it is not opened. Put a plain file in its place; until then nobody's pay is shown to anybody.",
    "不是普通文件，而是链接、文件夹或设备，因此不打开。请换成普通文件；在此之前不向任何人显示任何人的薪酬。")

  static func tooLarge(_ limit: Int) -> Phrase {
    Phrase(
      "The file is larger than \(limit) bytes. Shorten it; until then nobody's pay is shown to anybody.",
      "文件超过 \(limit) 字节。请缩短；在此之前不向任何人显示任何人的薪酬。")
  }

  static func value(_ expected: Phrase) -> Phrase {
    Phrase(
      "Expected \(expected.english). Correct it; until then this person sees nobody's pay.",
      "应为\(expected.chineseAfterWords)。请改正；在此之前此人看不到任何人的薪酬。")
  }

  static let gone = Phrase(
    "The file has gone. Put it back; until then nobody's pay is shown to anybody. To show everything, start attain without it.",
    "文件已不见。请放回；在此之前不向任何人显示任何人的薪酬。如要显示一切，请在没有它时重新启动 attain。")

  static let elsewhere = Phrase(
    "Another directory has taken the place of the one that was opened. Start attain anew; until then nobody's pay is shown to anybody.",
    "打开时的目录已被另一个目录取代。请重新启动 attain；在此之前不向任何人显示任何人的薪酬。")

  static let openToChange = Phrase(
    "Others than its owner may change who sees pay. Take that away: chmod go-w access.toml.",
    "所有者以外的人可以修改谁能查看薪酬。请执行 chmod go-w access.toml。")

  static let dataOpenToAll = Phrase(
    "Everyone on this machine may read the files and work out anybody's pay. Take that away (chmod o-rx on the directory) and let people in with attain --kiosk.",
    "本机所有人都能读取文件并算出任何人的薪酬。请取消目录的其他人权限（chmod o-rx），让大家通过 attain --kiosk 查看。")
}
