import type { signatureRuleEntries } from "../catalogue/signature-rules.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const signatureRules: Translations<typeof signatureRuleEntries> = {
  "step-types": {
    title: "流水线的步骤得到了它不接受的内容",
    message: ({ step, takes, given, after, chosen }) => {
      const before = `'${step}' 接受${flows[takes]}，而${after.zh}给出的是${flows[given]}`;
      return chosen === undefined
        ? before
        : `为 '${chosen.point}' 选择 '${chosen.choice}' 时，${before}`;
    },
    help: ({ takes }) =>
      takes === "bytes"
        ? "先把文本变成字节：取它的字符用 utf8 或 gbk，取它所表示的字节用 unhex 或 unbase64"
        : "先把字节变成文本：用 hex 或 base64",
    why: "文本和字节是两回事。`[utf8, md5, hex, utf8, md5, hex]` 对第一次摘要的十六进制文本求摘要，`[utf8, md5, md5, hex]` 对它的十六个字节求摘要；不加区分的流水线两者都可能是。",
  },
  "pipeline-end": {
    title: "流水线以字节结束",
    message: ({ step }) => `'${step}' 给出字节，而这里需要文本`,
    help: () => "在末尾加上 hex 或 base64",
    why: "流水线的结果放进字段或 HTTP 头，那里放的是文本。字节写成 hex 还是 base64 必须说明。",
  },
  "json-step": {
    title: "步骤 `json` 所在之处没有可写的值",
    message: ({ missing }) =>
      missing ? "编码以 json 开始：报文体写成 JSON 之前没有文本" : "json 只能放在编码的开头",
    help: ({ missing }) => (missing ? "把 json 放在最前面" : "删掉它"),
    why: "`json` 把报文体这个值变成文本。它之后的一切，以及签名中的一切，已经是文本或字节；再加一次引号绝非本意。",
  },
  "missing-case": {
    title: "有一个参与方没有说明十六进制字母的大小写",
    message: ({ party }) => `没有说明 '${party}' 的十六进制字母是大写还是小写`,
    help: ({ party }) => `加上 ${party}: lower 或 ${party}: upper`,
    why: "大小写因发送方而异时，两方都必须写明：一方写出的，另一方要比较。",
  },
  "not-invertible": {
    title: "对方无法还原这个编码",
    message: ({ step, dropsZeros }) =>
      dropsZeros ? `去掉前导零的 '${step}' 无法还原` : `'${step}' 无法还原`,
    help: ({ step, dropsZeros }) => {
      if (dropsZeros) return "删掉 `leading-zeros: dropped`";
      return /^(?:upper|lower|trim|substring)$/u.test(step)
        ? "删掉这个步骤，或把它移到签名原文里：它会把多个文本变成同一个"
        : "删掉这个步骤；摘要属于签名，不属于报文体的编码";
    },
    why: "收到报文的一方从最后一步到第一步逐步还原编码。",
  },
  "unused-credential": {
    title: "声明了凭据却没有用到",
    message: ({ name }) => `没有地方用到凭据 '${name}'`,
    help: () => "删掉它，或在它该在的地方写上它：步骤、签名原文或字段的值",
    why: "使用这个包的人会被要求给出不起作用的密钥。多半是忘了写用到它的签名或加密。",
  },
  "unsaid-bytes": {
    title: "没有说明密钥怎样得到 DES 的八个字节",
    message: ({ name }) => `DES 需要八个字节，而没有说明 '${name}' 怎样给出它们`,
    help: () => "加上 `bytes: exact8` 或 `bytes: first8`，或让它待定",
    why: "对更长的密钥，有的程序拒绝，有的截断。写 `exact8` 时，长度不同的密钥在配置时就被拒绝，而不是等到第一个报文。",
  },
  "eight-bytes": {
    title: "AES 的密钥被限定为八个字节",
    message: ({ name, step }) => `'${name}' 有八个字节，而 '${step}' 不接受这样的密钥`,
    help: () => "删掉 `bytes:`；如果合作方用的是 DES，改用 des-ecb-pkcs5",
    why: "AES 的密钥为 16、24 或 32 字节，初始向量为 16 字节。`first8` 和 `exact8` 用于 DES；用在这里，每个报文都会失败。",
  },
  "same-choices": {
    title: "待定项的两个选项相同",
    message: ({ name, choice, other }) =>
      `在用到 '${name}' 的所有位置，'${choice}' 都与 '${other}' 相同`,
    help: () => "改正其中一个，或删掉它",
    why: "选项会成为人们与合作方联调时逐个试的设置。两个效果相同的选项白费一轮联调，也掩盖了其中一个本应不同。",
  },
  "unknown-signature": {
    title: "引用的签名没有声明",
    message: ({ name }) => `签名 '${name}' 没有声明`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "在协议的 `signatures:` 下声明它",
    why: "这个值由什么原文、哪些步骤得出，写在协议的 `signatures:` 下。",
  },
  "unplaced-signature": {
    title: "签名不在任何报文里",
    message: ({ name }) => `没有字段或 HTTP 头存放签名 '${name}'`,
    help: ({ name }) => `给存放它的字段写 value: { signature: ${name} }`,
    why: "签名由原文、流水线和位置组成。没有位置，它既不会发送，也不会验证，报文看似受保护，其实没有。",
  },
  "self-signature": {
    title: "签名覆盖了存放它自己的字段",
    message: ({ name, path }) => `签名 '${name}' 覆盖了 '${path}'，而它自己就在那里`,
    help: () => "对其他字段签名，或排除这个字段",
    why: "这样，签名在算出来之前就得已知。",
  },
  "unsigned-protocol": {
    title: "协议的请求没有签名",
    message: ({ name }) => `'${name}' 的请求没有签名`,
    help: () => "声明签名；如果确实没有，给协议加上 `question:`",
    why: "知道地址的人都能发出这样的请求。文档若对签名只字不提，值得问一问。",
  },
  "unsigned-dispatch": {
    title: "说明报文种类的字段没有被签名",
    message: ({ path }) => `'${path}' 说明报文是什么，却没有签名覆盖它`,
    help: () => "如果文档确实如此，加上 `question:`，说明重放会造成多大损害",
    why: "有效的报文可以被当作另一种报文重放：签名依然相符。因此处理函数不能单凭种类就相信报文。",
  },
  "vector-inputs": {
    title: "测试向量没有给出它需要的内容",
    message: ({ of, kind, what }) =>
      kind === "missing"
        ? `这个测试向量没有给出${subjects[of]}需要的输入：${what.zh}`
        : `${subjects[of]}不读取这个输入：${what.zh}`,
    why: "测试向量是签名或编码的全部输入及其结果。缺少的无法猜测；不被读取的输入说明这个向量可能是为别的东西准备的。",
  },
  "vector-mismatch": {
    title: "签名或编码得不出测试向量的结果",
    message: ({ what, found }) => `${what.zh}算出来是 '${found}'`,
    help: ({ hint }) => hint.zh,
    why: "测试向量由另一个程序算出。baowen 的结果与它不同，说明规格的流水线不是合作方的做法，或向量抄错了：由此生成的代码会签出合作方拒绝的签名。",
  },
  "vector-not-run": {
    title: "测试向量无法运行",
    message: ({ reason }) => `这个测试向量没有核对：${reason.zh}`,
    help: ({ isBeyond }) =>
      isBeyond ? "保留这个向量：一旦能运行就会核对" : "改正向量的密钥和输入",
    why: "语言有一些本版本还不能运行的步骤和片段；这样的向量保留下来，而不会声称已经核对。密钥不适合所用的加密，或输入无法用来计算签名时，同样什么也算不出来。",
  },
};

const flows = { text: "文本", bytes: "字节" } as const;
const subjects = { signature: "签名", encoding: "编码" } as const;
