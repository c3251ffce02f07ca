extension PlanFault {
  /// The sentence: what is wrong and what to do. Every one ends in what it means for pay.
  var phrase: Phrase {
    let (english, chinese) = words
    return Phrase("\(english); until then the plan pays nothing.", "\(chinese)；在此之前该方案不发放任何激励。")
  }

  /// The same among others, where what it means for pay is said once below all of them.
  var amongOthers: Phrase {
    let (english, chinese) = words
    return Phrase("\(english).", "\(chinese)。")
  }

  private var words: (String, String) {
    switch self {
    case .syntax(let fault):
      ("Not valid TOML: \(fault.phrase.english). Correct it", "不是有效的 TOML：\(fault.phrase.chinese)。请改正")
    case .value(let expected): ("Expected \(expected.english). Correct it", "应为\(expected.chineseAfterWords)。请改正")
    case .unknownKey:
      ("A plan has no setting of this name here. Check its spelling", "方案在此处没有这个设置项。请检查拼写")
    case .unknownMetric:
      (
        "No metric has this id. Use one such as sales or new_customers, or define it with [[metric]] in attain.toml",
        "没有这个指标。请使用 sales、new_customers 等编号，或在 attain.toml 中用 [[metric]] 定义"
      )
    case .gap(let next?):
      (
        "The tier ends here, and the next begins at \(next) only: in between nothing is said. Let them meet, or leave out to",
        "该档到此结束，而下一档从 \(next) 才开始，中间没有规定。请使两档相接，或去掉 to"
      )
    case .gap(nil):
      ("The last tier ends here: above it nothing is said. Leave out to", "最后一档到此结束，更高的达成率没有规定。请去掉 to")
    case .overlap(let next):
      (
        "The next tier begins at \(next) already: both claim what lies there. Let them meet",
        "下一档从 \(next) 就开始，两档重叠。请使两档相接"
      )
    case .fallingRate(let before):
      (
        "Lower than the \(before) of the tier below: more sales would pay less. Let it rise",
        "低于下一级档位的 \(before)：卖得更多反而得到更少。请改为递增"
      )
    case .twoFloors:
      ("A tier has either from or above, not both. Remove one", "一档只能有 from 或 above 之一。请去掉一个")
    case .risingAward:
      (
        "A later place would get more than the one before it. Let the amounts fall or stay equal",
        "后面的名次不能比前面的奖金多。请改为递减或相等"
      )
    case .otherKind(let key):
      key == "factor"
        ? ("The tiers of a bonus plan carry factor, not rate. Write factor", "奖金类方案的档位写 factor，不写 rate。请改为 factor")
        : (
          "The tiers of a commission plan carry rate, not factor. Write rate", "提成类方案的档位写 rate，不写 factor。请改为 rate"
        )
    case .idTaken(let place):
      ("\(place.text) has this id already. Give the plan one of its own", "\(place.text) 已使用该编号。请换一个编号")
    case .paysNothing:
      (
        "The plan has no [[tier]], award, honour or milestone. Say what it pays",
        "方案没有任何 [[tier]]、奖项、荣誉或里程碑。请写明发放内容"
      )
    }
  }
}
