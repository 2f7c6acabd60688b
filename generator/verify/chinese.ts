import type { Issue } from "../../templates/runtime/validation/issue.js";
import { describeIssue } from "../../templates/runtime/zh.js";
import type { SortWord } from "../spec/language/pair-words.js";
import type { Phrases } from "./phrases.js";
import type { TakenFor } from "./report.js";

const directions: Readonly<Record<TakenFor["direction"], string>> = {
  request: "请求",
  reply: "应答",
};

const message = ({ direction, from, to, protocol }: TakenFor): string =>
  `${from} 发给 ${to} 的${directions[direction]}，协议 ${protocol}`;

const chosen = (point: string, choices: readonly string[]): string =>
  choices.map((choice) => `${point}=${choice}`).join(" 或 ");

const keyFlags = (keys: readonly string[]): string =>
  keys.map((key) => `--key ${key}=…`).join(" 和 ");

/** The same as `english`, in Chinese. */
export const chinese: Phrases = {
  steps: {
    capture: "抓取",
    decoding: "解码",
    envelope: "信封",
    operation: "操作",
    opening: "解密",
    members: "字段",
    signature: "签名",
    body: "报文体",
    copies: "重复项",
    time: "时间",
  },
  statuses: { ok: "正确", wrong: "有误", unchecked: "未核对", nothing: "–" },
  flows: { text: "文本", bytes: "字节" },
  options: "选项",
  text: "签名原文",
  notShown: "不显示",

  capture: {
    bare: (content: string, bytes: number) => `只有报文体，${content}，${bytes} 字节`,
    request: (method: string, content: string, bytes: number) =>
      `HTTP 请求，${method}，${content}，报文体 ${bytes} 字节`,
    reply: (status: number, content: string, bytes: number) =>
      `HTTP 应答，状态 ${status}，${content}，报文体 ${bytes} 字节`,
    contents: {
      json: "JSON",
      xml: "XML",
      form: "表单",
      query: "字段在查询串里",
      none: "格式未知",
    },
    mark: "以字节顺序标记（BOM）开头，接收方都不接受",
    gbk: "字节不是 UTF-8；这里按 GBK 读取，接收方会拒绝",
    unknownCharset: "字节既不是 UTF-8 也不是 GBK",
    length: (found: number, said: number) =>
      `报文体有 ${found} 字节，content-length 写的是 ${said}：抓取的不是实际发送的内容`,
    lineEnd: "以换行结尾，可能是抓取时加上的",
    lineEnds: "CRLF 和 LF 两种换行都有",
  },

  decoding: {
    plain: "报文体未经编码",
    decoded: "报文体整体经过编码，已解码",
    otherwise: "报文体的传输方式与所取的选项不同",
    missing: (keys: readonly string[]) => `报文体整体经过编码，未解开：需要 ${keyFlags(keys)}`,
    closed: "报文体整体经过编码，无法解码",
    reason: (reason: string) => reason,
  },

  envelope: {
    read: "已严格读取",
    notRead: (reason: string) => reason,
    empty: "内容为空",
    noContent: "既不是 JSON，也不是 XML 或表单",
    media: (found: string, expected: readonly string[]) =>
      `content-type 是 ${found}，协议规定 ${expected.join(" 或 ")}`,
    carried: (point: string, choices: readonly string[]) =>
      `传输方式与 ${chosen(point, choices)} 相符`,
    method: (found: string, expected: readonly string[]) =>
      `方法是 ${found}，协议规定 ${expected.join(" 或 ")}`,
  },

  operation: {
    found: (taken: TakenFor) => `${taken.operation ?? ""}：${message(taken)}`,
    any: (taken: TakenFor, operations: number) =>
      `${message(taken)}；有 ${operations} 个操作的报文是这样`,
    same: (taken: TakenFor, operations: number) => `${message(taken)}，${operations} 个操作都相同`,
    none: "提供方没有哪个操作有这样的报文",
    otherCode: (path: string) => `'${path}' 不是任何操作的代码`,
    candidates: (names: readonly string[]) => `可能是 ${names.join("、")} 之一`,
    say: "用 --operation NAME 指明操作，应答再加 --reply",
    refusal: "应答表示失败，报文体因此可以是任何内容",
  },

  opening: {
    nothing: "没有加密传输的内容",
    opened: (path: string) => `'${path}' 已解开`,
    missing: (path: string, keys: readonly string[]) => `'${path}' 未解开：需要 ${keyFlags(keys)}`,
    opensWith: (choices: string) => `取 ${choices} 时可以解开`,
    noneOpens: "待定项的任何选项都解不开：密钥不同，或者内容不是当初加密的",
  },

  members: {
    good: (members: number) => `${members} 个字段，与字段表一致`,
    issues: (issues: number) => `信封里有 ${issues} 处问题`,
    misread: (reason: string) => reason,
    credentialMatches: (path: string) => `'${path}' 就是该凭据`,
    credentialDiffers: (path: string) => `'${path}' 不是所给的凭据`,
    credentialUnknown: (path: string, name: string) =>
      `'${path}' 是凭据，未比较：没有给出 --key ${name}=…`,
    choice: (path: string, point: string, choices: readonly string[]) =>
      `'${path}' 与 ${chosen(point, choices)} 相符`,
    noChoice: (path: string, point: string) => `'${path}' 与 ${point} 的任何选项都不符`,
    unknown: (paths: readonly string[]) => `字段表里没有的字段：${paths.join("、")}`,
  },

  signature: {
    none: (direction: TakenFor["direction"], protocol: string) =>
      `协议 ${protocol} 的${directions[direction]}没有签名`,
    absent: "应有签名而没有",
    unexpected: "按所取的选项没有签名，而这里有一个",
    noneWith: (choices: string) => `取 ${choices} 时没有签名`,
    writtenAs: (choices: string) => `写法与取 ${choices} 时相同`,
    unsignedOutcome: "没有签名，有些表示失败的应答就是这样",
    missing: (keys: readonly string[]) => `需要 ${keyFlags(keys)}`,
    notWorkedOut: (reason: string) => reason,
    matches: "一致",
    differs: "不一致",
    expected: "应为",
    received: "收到",
    receivedForm: (characters: number) => `不显示：${characters} 个字符，形式与应有的不同`,
    matchesWith: (choices: string) => `取 ${choices} 时一致`,
    noneMatches: (tried: number) =>
      tried === 1 ? "这里不涉及待定项，换选项也不会一致" : `待定项的 ${tried} 种组合都不一致`,
    wouldMatch: (says: string, choices: string) =>
      `${choices === "" ? "" : `取 ${choices}，`}若${says}，就会一致`,
    noCause: "常见原因也都不能解释",
    exhausted: (most: number) => `只尝试了前 ${most} 次`,
    length: (found: number, expected: number) =>
      `收到的有 ${found} 个字符，应为 ${expected} 个：摘要算法不同，或写法不同`,
    charset: "收到的字符种类与应有的不同：摘要的写法不同",
    likeDigest: (name: string) => `这种形式的摘要可能是 ${name}`,
    compare: "两者形式相同，所以原文不同：请与合作方按字节长度逐段比较签名原文",
  },

  digestForms: {
    "hex 16": "MD5 的一半，十六进制",
    "hex 32": "MD5，十六进制",
    "hex 40": "SHA-1，十六进制",
    "hex 64": "SHA-256 或 SM3，十六进制",
    "hex 128": "SHA-512，十六进制",
    "base64 24": "MD5，Base64",
    "base64 28": "SHA-1，Base64",
    "base64 44": "SHA-256 或 SM3，Base64",
    "base64 88": "SHA-512，Base64",
    "base64 172": "1024 位 RSA，Base64",
    "base64 344": "2048 位 RSA，Base64",
  },

  causes: {
    letterCase: "不区分摘要的大小写",
    keyTrimmed: "密钥前后没有空白",
    keyWithLineFeed: "密钥后有一个换行",
    keyWithCrlf: "密钥后有回车和换行",
    keyWithBlankBehind: "密钥后有一个空格",
    keyWithBlankBefore: "密钥前有一个空格",
    keyInFront: "密钥放在原文前面",
    keyBehind: "密钥放在原文后面",
    keyAsPair: "密钥以 '&key=' 放在原文后面",
    leadingZeros: "去掉摘要开头的零，像 Java 的 BigInteger 那样",
    keptZeros: "保留摘要开头的零",
    carriedBlanks: "签名里的空格原为加号（表单把加号当作空格）",
    carriedDecoded: "签名再做一次百分号解码",
    carriedTrimmed: "签名前后没有空白",
    plusInTexts: "Base64 文本里的空格原为加号（表单把加号当作空格）",
    gbk: "原文按 GBK 而不是 UTF-8 签名",
    utf8: "原文按 UTF-8 而不是 GBK 签名",
    readAsGbk: "签名方把 UTF-8 字节按 GBK 读取",
    readAsLatin: "签名方把 UTF-8 字节按 ISO-8859-1 读取",
    mark: "报文体带字节顺序标记（BOM）",
    lineFeedRemoved: "报文体末尾没有换行",
    lineFeedAdded: "报文体末尾有一个换行",
    crlfAdded: "报文体末尾有回车和换行",
    crlf: "换行是 CRLF",
    lf: "换行是 LF",
    compact: "JSON 重新写出，不带空白",
    doubles: "JSON 重新写出，数按 JavaScript 的写法（121.00 写成 121）",
    javaDoubles: "JSON 重新写出，数按 Java double 的写法（121.00 写成 121.0）",
    numberTexts: "JSON 重新写出，数写成文本",
    sortedNames: "JSON 重新写出，字段名排序",
    escapedSlashes: "JSON 重新写出，斜杠转义",
    escaped: "JSON 重新写出，非 ASCII 字符写成 \\u 转义",
    spaced: "JSON 重新写出，逗号和冒号后有空格",
    spacedEscaped: "JSON 重新写出，逗号和冒号后有空格，并用 \\u 转义，像 Python 那样",
    indented: (width: number) => `JSON 重新写出，缩进 ${width} 个空格`,
    sorted: (sort: SortWord) => `键值对按 '${sort}' 排序`,
  },

  issue: (issue: Issue) => describeIssue(issue),

  body: {
    none: "没有报文体",
    undocumented: "报文体没有文档",
    undecided: "按哪张字段表核对尚未确定",
    closed: "未解开",
    good: (table: string) => `与 ${table} 一致`,
    issues: (issues: number) => `${issues} 处问题`,
    whenSent: (issue: string) => `若由我方发送会被拒绝：${issue}`,
  },

  copies: {
    none: "没有重复其他字段的字段",
    same: (members: number) => `${members} 个字段与所重复的一致`,
    differs: (path: string, of: string) => `'${path}' 与 '${of}' 不同`,
    differing: (members: number) => `${members} 个字段与应重复的不同`,
    ofRequest: (path: string, of: string) => `未核对：'${path}' 是否重复请求里的 '${of}'`,
    giveRequest: "用 --request FILE 给出请求",
    onlyRequest: "重复请求的字段未核对：这里没有请求",
    sameAsRequest: (members: number) => `${members} 个字段与请求一致`,
    differsFromRequest: (path: string, of: string) =>
      `'${path}' 与请求里的 '${of}' 不同：可能是对另一个请求的应答`,
    lacks: (path: string, of: string) => `缺少 '${path}'，它必须重复请求里的 '${of}'`,
    otherRequest: "--request 的文件不是本报文所应答的请求",
    requestClosed: (path: string) => `请求里的 '${path}' 未解开`,
    closed: "加密的内容未解开",
  },

  time: {
    none: "报文没有写明生成时间",
    absent: (path: string) => `'${path}' 里没有能读懂的时间`,
    notJudged: (path: string, time: string) => `'${path}' 是 ${time}；不给出 --now 就不与时钟比较`,
    noLimit: (path: string, time: string) => `'${path}' 是 ${time}；文档没有规定时限`,
    fresh: (path: string, time: string, age: string) => `'${path}' 是 ${time}，比 --now 早 ${age}`,
    stale: (path: string, time: string, age: string, limit: string) =>
      `'${path}' 是 ${time}，比 --now 早 ${age}；允许 ${limit}`,
    ahead: (path: string, time: string, age: string) =>
      `'${path}' 是 ${time}，比 --now 晚 ${age}：时间写在将来，或两边时钟不一致`,
    seconds: (seconds: number) => `${seconds} 秒`,
  },

  notReached: "没有进行到这一步",

  result: {
    verified: "签名已验证",
    unsigned: "没有签名",
    notVerified: "签名未通过验证",
    valid: "内容有效",
    notValid: "内容无效",
    between: "，",
  },
};
