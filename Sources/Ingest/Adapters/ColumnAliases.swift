internal import Sales

/// Other headers under which the columns of a table are found, the likelier first; written as files write them.
///
/// Matched without case, blanks, `_` and `-`, see `HeaderName`. Where a file has several of a column's headers the first
/// of this list counts and the others are kept as attributes; names come before ids, because people read them.
enum ColumnAliases {
  /// Canonical column → headers.
  static func of(_ table: Table) -> [String: [String]] {
    switch table {
    case .deals: deals
    case .stageEvents: stageEvents
    case .splits: splits
    case .payments: payments
    case .leads: leads
    case .activities: activities
    case .satisfaction: satisfaction
    case .reps: reps
    case .products: products
    case .customers: customers
    case .targets: targets
    case .actuals: actuals
    case .courses: courses
    case .trainings: trainings
    case .calendar: calendar
    case .rates: rates
    }
  }

  static let repNames = [
    "Deal Owner", "Opportunity Owner", "Owner Name", "Sales Rep", "Salesperson", "Salesman", "Sales Agent",
    "Account Executive", "Account Manager", "Assigned To", "Assigned User Name", "Employee", "Agent", "Seller", "Owner",
    "负责人", "销售", "销售员", "销售人员", "业务员", "客户经理", "销售代表", "销售负责人", "所有人", "归属人", "主责销售", "姓名", "员工", "员工姓名",
  ]
  static let customerNames = [
    "Account", "Account Name", "Customer Name", "Client", "Client Name", "Company", "Company Name", "Organization",
    "Organisation", "Organization Name", "Buyer", "客户", "客户名称", "客户名", "客户全称", "公司名称", "公司", "单位名称", "企业名称",
    "Associated Company", "客户编码", "客户编号", "Account ID", "Customer ID", "Company ID", "Organization ID",
  ]
  static let regionNames = [
    "Sales Region", "Territory", "Area", "Office", "Regional Office", "Territory Region", "大区", "区域", "地区", "销售区域",
    "销售大区", "所属区域", "所属大区", "片区", "省区",
  ]
  static let teamNames = ["Sales Team", "Department", "Group", "团队", "销售团队", "部门", "所属部门", "归属部门", "小组", "销售组", "销售部门"]
  static let productNames = [
    "Product Name", "Product Line", "Item", "Item Name", "SKU", "Associated Product", "产品", "产品名称", "产品线", "商品",
    "商品名称", "意向产品", "产品编码", "Product ID",
  ]
  static let currencyNames = [
    "Currency Code", "Currency Iso Code", "Opportunity Currency", "Amount Currency", "币种", "币别", "货币",
  ]
}
