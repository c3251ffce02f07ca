extension DeliveryOutcome {
  /// Why a message has not arrived, and what to do; stands after the name of the webhook and of the deal.
  var phrase: Phrase {
    switch self {
    case .sent: Phrase("it has arrived.", "已送达。")
    case .refused(let code):
      Phrase(
        "the service refused it with \(code) and it is not tried again. Check address, secret and keywords of the robot.",
        "对方拒收（\(code)），不再重试。请检查机器人的地址、密钥和关键词。")
    case .failed(let code):
      Phrase("the service answered \(code). It is tried again.", "对方返回 \(code)，将重试。")
    case .unreachable:
      Phrase("the service cannot be reached. It is tried again.", "无法连接对方，将重试。")
    case .unanswered:
      Phrase(
        "no answer came, so that it may or may not have arrived; it is not sent twice.",
        "没有收到回应，可能已送达也可能没有；不会重复发送。")
    case .missingVariable(let name):
      Phrase(
        "the environment variable \(name) is not set. Set it where attain is started.",
        "环境变量 \(name) 未设置。请在启动 attain 的环境中设置。")
    case .unreadableSecret:
      Phrase(
        "the file of the secret cannot be read. Put the secret into it, readable for its owner alone.",
        "无法读取密钥文件。请写入密钥，并只允许所有者读取。")
    case .openSecret:
      Phrase(
        "others may read the file of the secret. Take that away: chmod 600, owned by who runs attain.",
        "密钥文件可被他人读取。请执行 chmod 600，并由运行 attain 的账户所有。")
    case .unusableAddress:
      Phrase(
        "its address is none of http or https. Correct it.", "地址不是 http 或 https。请改正。")
    case .noCourier:
      Phrase(
        "attain-courier, which sends, is not installed beside attain. Install it.",
        "负责发送的 attain-courier 没有安装在 attain 旁边。请安装。")
    case .expired:
      Phrase(
        "it could not be sent for a day and is given up.", "一天内未能送达，已放弃。")
    }
  }
}
