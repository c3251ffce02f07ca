extension DemoCompany {
  /// The settings, with a word on each.
  var settingsFile: DemoFile {
    DemoFile(
      path: "attain.toml",
      text: """
        # 示例科技：一家虚构公司的销售数据。每一项都可以省略；这里写出来，是为了说明它们的意思。
        company = "示例科技"
        currency = "CNY"
        time_zone = "Asia/Shanghai"
        fiscal_year_start = 1

        [won]
        collected = 0.30        # 合同签订且回款达到 30% 才算成单

        [lights]
        red_below = 0.80        # 达成率低于 80%：红
        green_above = 1.00      # 高于 100%：绿；恰好 100% 仍为黄

        [big_deal]
        amount = \(Stories.bigDeal)         # 从这个金额起，大屏庆祝

        [freshness]             # 数据多久算旧：超过变黄，两倍变红
        deals = "1d"
        payments = "7d"

        # 渠道伙伴的系统有自己的表头和阶段名称；金额以万元计，无需换算。
        [[source]]
        files = "exports/渠道商机*.csv"
        table = "deals"
        set = { pipeline = "渠道", source = "渠道伙伴" }

        [source.columns]
        deal = "商机编号"
        title = "商机名称"
        customer = "客户名称"
        rep = "负责人"
        product = "产品"
        stage = "阶段"
        amount = "金额(万元)"
        created = "创建日期"
        expected_close = "预计结单日期"
        closed = "结单日期"
        lost_reason = "输单原因"

        [source.values.stage]
        "报备" = "lead"
        "首访" = "contact"
        "方案交流" = "discovery"
        "投标" = "proposal"
        "议价" = "negotiation"
        "签约" = "won"
        "丢单" = "lost"
        "撤销" = "void"

        # 团队自己的指标：产品演示次数。
        [[metric]]
        id = "demos"
        name = "演示次数"
        count = "activities"
        where = { kind = "demo" }

        [[advice]]
        metric = "win_rate"
        course = "negotiation"
        text = "报价后三天内安排一次当面沟通，先谈价值再谈价格。"

        [[advice]]
        metric = "collection_rate"
        course = "collection"
        text = "签约时确认付款节点与联系人，到期前一周提醒。"

        """)
  }

  /// The usual incentive plan.
  var planFile: DemoFile {
    DemoFile(
      path: "plans/standard.toml",
      text: """
        # 月度激励：达成 80% 起按阶梯计提，区域达成 110% 全员奖励，季度前三名另有奖金。
        id = "standard"
        name = "月度激励"
        kind = "commission"
        period = "month"
        metric = "sales"
        base = "won"
        mode = "whole"
        cap = 50000

        [[tier]]
        from = 0.80
        rate = 0.015
        name = "基础达标"

        [[tier]]
        from = 1.00
        rate = 0.02
        bonus = 1000
        name = "进阶激励"

        [[tier]]
        from = 1.20
        rate = 0.03
        bonus = 3000
        name = "冲刺卓越"

        [[team_award]]
        scope = "region"
        from = 1.10
        amount = 500

        [[rank_award]]
        period = "quarter"
        by = "sales"
        amounts = [5000, 3000, 1000]

        [[honour]]
        name = "销售之星"
        period = "month"
        by = "sales"
        top = 1

        [[honour]]
        name = "最佳客户开发奖"
        period = "month"
        by = "new_customers"
        top = 1

        """)
  }
}
