/** Words over the columns of lists that hold no fields: of operations, of revisions, of terms. */
export const listWords: Readonly<
  Record<
    | "operation"
    | "direction"
    | "path"
    | "date"
    | "version"
    | "change"
    | "author"
    | "term"
    | "meaning",
    readonly string[]
  >
> = {
  operation: [
    "接口名称",
    "接口",
    "交易名称",
    "接口中文名",
    "服务名称",
    "服务",
    "功能",
    "接口描述",
    "operation",
  ],
  direction: [
    "发起方",
    "请求方",
    "交互方向",
    "调用方",
    "方向",
    "调用方向",
    "数据流向",
    "direction",
  ],
  path: [
    "请求URL",
    "URL",
    "接口地址",
    "地址",
    "请求地址",
    "请求路径",
    "接口路径",
    "接口URL",
    "路径",
    "调用地址",
    "URI",
    "path",
    "域名",
    "访问地址",
    "服务地址",
    "网关地址",
    "baseurl",
  ],
  date: [
    "日期",
    "修改日期",
    "更新日期",
    "修订日期",
    "变更日期",
    "更新时间",
    "修改时间",
    "发布日期",
    "date",
  ],
  version: ["版本", "版本号", "文档版本", "修订版本", "版本编号", "version"],
  change: [
    "修改内容",
    "变更内容",
    "修订内容",
    "修改说明",
    "变更说明",
    "修订说明",
    "更新内容",
    "更新说明",
    "变更描述",
    "修改描述",
    "内容",
    "摘要",
  ],
  author: [
    "作者",
    "修改人",
    "修订人",
    "修订者",
    "修改者",
    "更新人",
    "变更人",
    "编写人",
    "编制人",
    "拟制人",
    "责任人",
    "author",
  ],
  term: ["名词", "术语", "属性", "项目", "术语名称", "缩写", "环境", "环境名称", "environment"],
  meaning: ["解释", "释义", "规则", "内容", "定义"],
};
