internal import Sales

/// The commented attain.toml of a new directory. Lines that are commented out show the default, or an example.
enum SettingsTemplate {
  /// The text in a language, with what the machine knows filled in.
  static func text(_ language: Language, surroundings: Surroundings, proposesPayments: Bool) -> String {
    language == .english
      ? english(surroundings, proposesPayments) : chinese(surroundings, proposesPayments)
  }

  private static func english(_ surroundings: Surroundings, _ proposesPayments: Bool) -> String {
    """
    # Settings of this data directory. Everything is optional; a line that is commented out shows the default
    # or, where it says so, an example.
    # While attain runs, a change here takes effect at once; after a mistake the last good settings stay in force.

    # company = "Example Ltd"             # an example: shown at the top of every screen
    currency = "\(surroundings.currency)"                    # the currency totals are in
    time_zone = "\(surroundings.timeZone)"         # the zone in which days are counted
    # fiscal_year_start = 1               # the month the fiscal year begins in
    language = "en"                       # en or zh-Hans
    # theme = "midnight"                  # see: attain themes

    # When a deal counts as won: once signed and this share of its amount is received; 0 = signed is enough.
    [won]
    \(proposesPayments ? "collected = 0.30" : "# collected = 0.30                   # an example: a good start once payments.csv is filled; the default is 0")

    # Traffic lights: red below, green above, amber between. Exactly 100% is still amber;
    # green_from = 1.00 instead of green_above makes it green.
    [lights]
    # red_below = 0.80
    # green_above = 1.00

    # A new deal of at least this much is celebrated on the wall.
    [big_deal]
    # amount = 200000

    # Where a big deal is announced as well; kind: dingtalk, wecom, feishu, slack or json. The secret itself never stands
    # here: secret_env names a variable, secret_file a file that only its owner may read. An example:
    # [[webhook]]
    # kind = "slack"
    # url = "https://hooks.slack.com/services/…"
    # language = "en"

    # A plan that costs more than this share of sales is too expensive; an example, without it nothing is judged.
    [incentives]
    # cost_share = 0.05

    # A table older than this turns amber, older than twice this red; examples, without them no table turns old.
    [freshness]
    # deals = "1d"
    # payments = "7d"

    # The funnel, in order; kind: open, won, lost or void. Without any [[stage]] the default funnel applies:
    # lead, contact, discovery, proposal, negotiation, won, lost, void.
    # [[stage]]
    # id = "negotiation"
    # name = "Negotiation"
    # kind = "open"
    # probability = 0.65
    # aliases = ["Negotiation/Review"]
    # needs = ["amount", "expected_close"]

    # A file with other names or headers than ours: say which table it is and what its columns are called.
    # [[source]]
    # files = "exports/sales_pipeline*.csv"
    # table = "deals"
    # columns = { deal = "opportunity_id", rep = "sales_agent", stage = "deal_stage" }
    # values = { product = { "GTXPro" = "GTX Pro" } }
    # set = { currency = "\(surroundings.currency)" }
    # date_order = "dmy"                  # dmy, mdy or ymd, where a column of dates cannot settle it

    # A metric of your own: rows of a table that match are counted.
    # [[metric]]
    # id = "demos"
    # name = "Demos"
    # count = "activities"
    # where = { kind = "demo" }

    # What to do about a weak metric.
    # [[advice]]
    # metric = "win_rate"
    # course = "negotiation"
    # text = "Review the last five lost deals together."

    """
  }

  private static func chinese(_ surroundings: Surroundings, _ proposesPayments: Bool) -> String {
    """
    # 本数据目录的设置。全部可省略；被注释掉的行写的是默认值，
    # 注明“示例”的除外。
    # attain 运行时，这里的修改立即生效；写错时仍沿用上一份正确的设置。

    # company = "示例公司"                 # 示例：显示在每个屏幕的顶部
    currency = "\(surroundings.currency)"                    # 合计所用的币种
    time_zone = "\(surroundings.timeZone)"         # 按哪个时区划分日期
    # fiscal_year_start = 1               # 财年从几月开始
    language = "zh-Hans"                  # en 或 zh-Hans
    # theme = "midnight"                  # 主题列表：attain themes

    # 何时算成单：签约且收到金额的这一比例；0 = 签约即算。
    [won]
    \(proposesPayments ? "collected = 0.30" : "# collected = 0.30                   # 示例：填好 payments.csv 后建议启用；默认 0")

    # 红绿灯：低于 red_below 为红，高于 green_above 为绿，其间为黄。正好 100% 仍是黄；
    # 用 green_from = 1.00 代替 green_above，则正好 100% 为绿。
    [lights]
    # red_below = 0.80
    # green_above = 1.00

    # 新成单达到这个金额，大屏会庆祝。
    [big_deal]
    # amount = 200000

    # 大单还要通知到哪里；kind 为 dingtalk、wecom、feishu、slack 或 json。密钥不写在这里：
    # secret_env 写环境变量名，secret_file 写只允许所有者读取的文件。示例：
    # [[webhook]]
    # kind = "dingtalk"
    # url = "https://oapi.dingtalk.com/robot/send?access_token=…"
    # secret_env = "DINGTALK_SECRET"

    # 激励占销售额超过这个比例，方案视为偏贵；示例，不写则不判断。
    [incentives]
    # cost_share = 0.05

    # 某张表超过这个时间没有更新变黄，超过两倍变红；以下为示例，不写则不判断新旧。
    [freshness]
    # deals = "1d"
    # payments = "7d"

    # 漏斗的阶段，按顺序；kind 为 open、won、lost 或 void。一个 [[stage]] 都不写时用默认漏斗：
    # 线索获取、初步接洽、需求挖掘、方案报价、商务谈判、合同签订、输单、无效。
    # [[stage]]
    # id = "negotiation"
    # name = "商务谈判"
    # kind = "open"
    # probability = 0.65
    # aliases = ["谈判"]
    # needs = ["amount", "expected_close"]

    # 文件名或表头与我们不同的文件：写明它是哪张表、各列叫什么。
    # [[source]]
    # files = "exports/商机*.csv"
    # table = "deals"
    # columns = { deal = "商机编号", rep = "负责人", stage = "销售阶段" }
    # values = { product = { "A" = "A产品" } }
    # set = { currency = "\(surroundings.currency)" }
    # date_order = "dmy"                  # dmy、mdy 或 ymd；日期列自己看不出顺序时才需要

    # 自己的指标：统计某张表里符合条件的行数。
    # [[metric]]
    # id = "demos"
    # name = "演示次数"
    # count = "activities"
    # where = { kind = "demo" }

    # 某个指标偏弱时的建议。
    # [[advice]]
    # metric = "win_rate"
    # course = "negotiation"
    # text = "一起复盘最近五个输单。"

    """
  }
}
