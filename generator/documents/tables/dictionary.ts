import type { Column } from "../reading.js";

/**
 * The words that documents put over their columns. A word may stand for several columns (`名称` is a label here and a wire name
 * there): then what the column holds decides. Documents add words of their own in `documents/reading.yaml`.
 */
export type Dictionary = { readonly [C in Column]: readonly string[] };

export const dictionary: Dictionary = {
  seq: ["序号", "编号", "No", "No.", "行号", "#"],
  label: [
    "字段名称",
    "参数名称",
    "含义",
    "名称",
    "中文名",
    "中文名称",
    "参数含义",
    "字段名",
    "字段含义",
    "中文含义",
    "参数中文名",
    "字段中文名",
    "中文描述",
    "中文",
    "标题",
  ],
  code: [
    "字段代码",
    "参数编码",
    "节点名称",
    "字段",
    "code",
    "字段名",
    "参数名",
    "参数",
    "变量名称",
    "变量名",
    "英文名",
    "英文名称",
    "字段编码",
    "名称",
    "参数名称",
    "字段名称",
    "编码",
    "代码",
    "值",
    "取值",
    "枚举值",
    "状态码",
    "响应码",
    "返回码",
    "错误码",
    "接口编码",
    "接口代码",
    "交互类型",
    "字段英文名",
    "参数英文名",
    "参数代码",
    "属性",
    "属性名",
    "节点",
    "节点名",
    "元素",
    "元素名",
    "元素名称",
    "标签",
    "变量",
    "键",
    "key",
    "name",
    "field",
    "parameter",
    "param",
    "attribute",
    "错误代码",
    "错误编码",
    "返回代码",
    "响应代码",
    "结果码",
    "业务码",
    "代码值",
    "码值",
    "字典值",
    "枚举",
    "接口编号",
    "接口标识",
    "交易码",
    "交易代码",
    "服务代码",
    "方法名",
    "方法",
    "报文类型",
  ],
  type: [
    "类型",
    "参数类型",
    "数据类型",
    "字段类型",
    "参数类型[长度限制]",
    "接口类型",
    "值类型",
    "格式",
    "类型/长度",
    "数据类型及长度",
    "type",
    "datatype",
  ],
  required: [
    "是否必传",
    "是否必填",
    "必填",
    "必传",
    "是否必须",
    "是否必选",
    "必选",
    "必须",
    "M/O",
    "必填项",
    "是否必填项",
    "必输",
    "是否必输",
    "是否必需",
    "必需",
    "必要性",
    "M/O/C",
    "M/C/O",
    "required",
    "mandatory",
  ],
  nullable: [
    "可否为空",
    "是否可空",
    "允许为空",
    "是否为空",
    "能否为空",
    "是否允许为空",
    "是否可为空",
    "可为空",
    "可空",
    "空否",
    "nullable",
  ],
  description: [
    "字段描述",
    "描述",
    "备注与校验规则",
    "校验规则",
    "字段说明",
    "说明",
    "备注",
    "参数说明",
    "参数描述",
    "message",
    "备注说明",
    "补充说明",
    "详细说明",
    "取值说明",
    "字段备注",
    "参数备注",
    "注释",
    "错误信息",
    "错误描述",
    "错误说明",
    "返回信息",
    "返回描述",
    "响应信息",
    "响应描述",
    "提示信息",
    "描述信息",
    "description",
    "remark",
    "remarks",
    "comment",
    "notes",
    "meaning",
  ],
  length: [
    "长度",
    "大小",
    "最大长度",
    "长度限制",
    "字段长度",
    "数据长度",
    "length",
    "maxlength",
    "size",
  ],
  example: [
    "示例值",
    "示例",
    "样例",
    "举例",
    "示例数据",
    "样例值",
    "参考值",
    "例子",
    "example",
    "sample",
  ],
  limits: ["更多限制", "取值范围", "限制", "可选值", "枚举值", "值域", "约束"],
  default: ["默认值", "缺省值", "default"],
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
  term: ["名词", "术语", "属性", "项目", "术语名称", "缩写"],
  meaning: ["解释", "释义", "规则", "内容", "定义"],
};

/** A head's word as it is compared: NFKC, without white space, without what stands in brackets behind it, in lower case. */
export function headerWord(cell: string): string {
  return cell
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/(.)[([【（].*$/u, "$1")
    .toLowerCase();
}

/** The columns that a head's word may stand for, in the order of the dictionary; none where it is not in there. */
export function columnsFor(cell: string, words: Dictionary = dictionary): readonly Column[] {
  return indexOf(words).get(headerWord(cell)) ?? [];
}

/** Readers ask of every line and every row of a document: what is compared with is made once. */
const indexes = new WeakMap<Dictionary, ReadonlyMap<string, readonly Column[]>>();

function indexOf(words: Dictionary): ReadonlyMap<string, readonly Column[]> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, Column[]>();
  for (const column of columns) {
    for (const word of new Set(words[column].map(headerWord))) {
      if (word !== "") index.set(word, [...(index.get(word) ?? []), column]);
    }
  }
  indexes.set(words, index);
  return index;
}

const columns = Object.keys(dictionary) as readonly Column[];

/**
 * Whether these cells are the head of a table: at least two of them are in the dictionary, and at least 60 % of those that
 * hold anything. Readers of plain text, which have nothing else to know a table by, ask this of each line.
 */
export function isHead(cells: readonly string[], words: Dictionary = dictionary): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const known = filled.filter((cell) => columnsFor(cell, words).length > 0);
  return known.length >= 2 && known.length >= 0.6 * filled.length;
}
