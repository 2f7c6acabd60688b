import type { messageRuleEntries } from "../catalogue/message-rules.js";
import type { Translations } from "../translation.js";

export const messageRules: Translations<typeof messageRuleEntries> = {
  "two-parties": {
    title: "提供方的参与方不是两个",
    message: ({ count }) => `有 ${count} 个参与方，而一次交互只有两端`,
    help: () => "只声明发送方和应答方；第三方应作为单独的提供方",
    why: "由谁发起决定了由谁应答。有了第三方，应答的一端就只能靠猜。",
  },
  "bad-url": {
    title: "环境的地址不能使用",
    message: ({ url, reason }) => `'${url}' ${reason.zh}`,
    help: () => "写成绝对地址，例如 https://api.example.com/open",
    why: "请求发往这个地址加上操作的路径。查询串或片段会吞掉路径，用户名或口令会随包公开。",
  },
  "clear-address": {
    title: "发往这个环境的报文以明文传输",
    message: ({ name }) => `'${name}' 的地址没有 TLS`,
    help: () => "如果合作方支持，写 https://；如果文档确实没有，加上 `question:`",
    why: "报文含有个人信息和令牌，途中任何人都能读到。客户端拒绝按名字使用这样的环境；确实要用的人自己给出地址。",
  },
  "no-environment": {
    title: "我方发起的请求没有说明发往何处",
    message: ({ name }) => `'${name}' 由我方发起，却没有环境`,
    help: () => "在 `environments:` 下声明地址；如果文档没有，给协议加上 `question:`",
    why: "客户端按名字认识文档中的地址，这样就没有人需要抄写。文档没有地址，值得问一问。",
  },
  "bad-path": {
    title: "操作或协议的路径不是路径",
    message: ({ path, reason }) => `路径 '${path}' ${reason.zh}`,
    help: () => "写成 /orders/find 这样的路径；参数在 transport 的 `query:` 下声明",
    why: "路径接在环境的地址之后。没有开头的斜杠，`https://api.acme.com` 加 `.cn/find` 就成了另一台主机。参数与协议的其他字段一样声明，片段从不发送。",
  },
  "unknown-zone": {
    title: "时区不存在",
    message: ({ zone }) => `'${zone}' 不是时区`,
    help: () => "使用 IANA 时区名，例如 Asia/Shanghai",
    why: "固定的偏移量不够：中国在 1986 到 1991 年实行过夏令时，那些年份的生日会差一天。",
  },
  "missing-zone": {
    title: "用到了日期时间，却没有说明时区",
    message: () => "这个时间不带时区，提供方也没有声明时区",
    help: () => "在 provider.yaml 中加上 `zone: Asia/Shanghai`（或合作方所说的时区）",
    why: "`2026-01-02 08:09:10` 在每个时区是不同的时刻。取所在机器时区的代码只是碰巧正确。",
  },
  "two-bodies": {
    title: "报文有两个放报文体的位置",
    message: () => "这个报文里报文体已经有了位置",
    help: () => "只保留其中一个",
    why: "一个操作有一个请求和一个应答；两个位置中选哪个只能靠猜。",
  },
  "missing-request": {
    title: "操作没有说明请求带什么",
    message: ({ name }) => `'${name}' 没有说明请求带什么`,
    help: () => "写 `request:` 和类型；什么也不带时写 `request: none`",
    why: "协议有放报文体的位置。对它只字不提的操作，漏写一行的可能比没有报文体更大，所以没有报文体也要写明。",
  },
  "no-body-place": {
    title: "报文没有放操作内容的位置",
    message: ({ of, protocol }) => `协议 '${protocol}' 的${sides[of]}没有放置它的位置`,
    help: () => "用 `body: true` 标出存放它的字段；报文体就是整个报文时不写 `envelope`",
    why: "外层报文说明操作自己的字段放在哪里。没有位置，它们就会从报文里漏掉。",
  },
  "unplaced-message": {
    title: "`message:` 与 `encode: message` 不配套",
    message: ({ missing }) =>
      missing === "message" ? "没有可供编码的 `message:`" : "外层报文没有字段存放这个内层报文",
    help: ({ missing }) =>
      missing === "message"
        ? "声明 `message:`，或改为编码报文体"
        : "给一个字段写 value: { encode: message, then: […] }",
    why: "`message:` 描述编码后放在外层报文某个字段里传输的内容。",
  },
  "unknown-hole": {
    title: "文本里有无人填充的占位符",
    message: ({ hole }) => `'${hole}' 没有内容可填`,
    help: ({ known }) =>
      known.length > 0 ? `这里可用的占位符：${known.join("、")}` : "去掉花括号，直接写文本",
    why: "占位符会连同花括号原样写进报文。",
  },
  "missing-fill": {
    title: "操作没有说明用什么填充协议的占位符",
    message: ({ key, protocol }) => `协议 '${protocol}' 要求每个操作给出 '${key}'`,
    help: ({ key }) => `给操作加上 \`${key}:\``,
    why: "XML 根元素的名字，或存放报文体的字段的名字，可以因操作而异。",
  },
  "outcome-incomplete": {
    title: "处理结果漏掉了应答必有的字段",
    message: ({ path }) => `这个处理结果没有给出应答必有的 '${path}'`,
    help: ({ path }) => `在它的 fields 中加上 ${path}`,
    why: "拒绝一个报文时，处理结果所列的就是整个应答：没有人会补上其余部分。",
  },
  "outcome-meaning": {
    title: "处理结果用了含义不同的结果码",
    message: ({ outcome, code, meaning }) =>
      `'${code}' 在 \`results\` 中是 ${meaning}，与 '${outcome}' 的意思不符`,
    help: ({ outcome }) =>
      outcome === "not-yet"
        ? "改用 retryable 的结果码，或改正 `results` 对它的说法"
        : "改用不是 retryable 的结果码，或改正 `results` 对它的说法",
    why: "`not-yet` 要求对方再发一次，按表读结果码的一方必须看出可以再发。拒绝若用了这样的码，对方会无休止地重发。",
  },
  "success-code": {
    title: "成功的结果码列在了 results 里",
    message: ({ code }) => `'${code}' 是成功的结果码`,
    help: () => "删掉它：results 说明的是不成功的结果码的含义",
    why: "带这个码的应答就是成功，从不在 results 中查找。它列在那里，说明这个码或成功的条件可能写错了。",
  },
  "result-place": {
    title: "结果码不在外层报文的字段里",
    message: ({ path }) => `'${path}' 不是应答外层报文中的值`,
    help: () => "指定每个应答都用来存放结果码的字段",
    why: "无论什么操作，结果码都先于报文体读取。报文体的位置、分组，以及报文体内部，在各个操作里装的东西不同。",
  },
  "unheld-expiry": {
    title: "报文会过期，却没有说明何时签名",
    message: ({ name }) => `'${name}' 的请求没有字段说明何时签名，因此什么也不会过期`,
    help: () => "给该字段写 `role: signed-at`；如果没有这样的字段，给 limits 加上 `question:`",
    why: "期限从报文所带的时间算起。没有这样的字段，谁都不受约束，旧报文可以被重放。",
  },
  "missing-dispatch": {
    title: "无法把操作与同一协议的其他操作区分开",
    message: ({ name, paths }) =>
      paths.length > 0
        ? `'${name}' 没有说明哪个 '${paths.join("'、'")}' 表示它`
        : `无法把 '${name}' 与同一协议的其他操作区分开`,
    help: () => "用 `dispatch:` 写明表示这个操作的取值，或给它自己的 `path:`",
    why: "接收报文的一方必须先知道它属于哪个操作，才能读其余部分。",
  },
  "dispatch-collision": {
    title: "一个报文可能属于两个操作",
    message: ({ other }) => `这样的报文也可能是 '${other}'`,
    help: () => "给两个操作不同的取值",
    why: "分发必须得出唯一的操作。如果文档确实把一个取值用了两次，就必须由报文里的其他内容来区分。",
  },
  "not-dispatch-member": {
    title: "用来区分操作的字段并非为此而设",
    message: ({ path }) => `'${path}' 不是协议的分发字段`,
    help: () => "在外层报文中给该字段写 `role: dispatch`；`root` 指 XML 的根元素",
    why: "说明报文是什么的字段在协议中标记一次；接收方最先读取它们，并关注它们是否被签名。",
  },
  "sample-not-json": {
    title: "样例不是协议所传输的 JSON",
    message: ({ file, line, column, reason }) =>
      `${file}:${line}:${column} 不是 JSON：${reason.zh}`,
    help: () => "样例是值为虚构的完整报文；修好被文档排版弄坏的地方",
    why: "样例随包发布，供测试读取。读不了的样例什么也证明不了。",
  },
  "sample-not-xml": {
    title: "样例不是协议所传输的 XML",
    message: ({ file, line, column, reason }) =>
      `${file}:${line}:${column} 不是可读的 XML：${reason.zh}`,
    help: () => "样例是值为虚构的完整报文；修好被文档排版弄坏的地方",
    why: "样例随包发布，供测试读取。读不了的样例什么也证明不了。",
  },
  "sample-contradicts": {
    title: "样例与字段表不符，也没有疑问说明原因",
    message: ({ file, reason, more }) =>
      `${file} 与字段表不符：${reason.zh}${more === 0 ? "" : `；另有 ${more} 处`}`,
    help: () => "把文档中的说法写成疑问，用 `question:` 引用它；或修改样例",
    why: "文档的样例与字段表不一致时，其中之一是错的，而实际报文会像其中之一。这应当在一个可以向合作方提出的疑问里决定一次，而不是每次有人发现时再决定。",
  },
};

const sides = { request: "请求", reply: "应答" } as const;
