import type { keyPairRuleEntries } from "../catalogue/key-pair-rules.js";
import type { Translations } from "../translation.js";

export const keyPairRules: Translations<typeof keyPairRuleEntries> = {
  "pair-step": {
    title: "步骤得到的凭据种类不符",
    message: ({ name, step, pair, needed }) => {
      const takes = needed === undefined ? "一个密钥" : `一对 ${needed} 密钥`;
      const given = pair === undefined ? "一个文本" : `一对 ${pair} 密钥`;
      return `'${step}' 需要${takes}，而 '${name}' 是${given}`;
    },
    help: ({ needed }) =>
      needed === undefined ? "改用没有写 `pair` 的凭据" : `给这个凭据写上 \`pair: ${needed}\``,
    why: "使用 RSA 和 Ed25519 时，一方用只有自己持有的密钥签名，另一方用谁都可以持有的密钥验证。这样的凭据不是双方共有的一个文本，而是每一方自己的私钥和对方的公钥。",
  },
  "pair-form": {
    title: "密钥对写成了不能表示密钥的形式",
    message: ({ name, form }) =>
      form === undefined
        ? `'${name}' 是密钥对，不从中取字节`
        : `'${name}' 是密钥对，没有人把它写成 ${form}`,
    help: ({ form }) =>
      form === undefined
        ? "删掉 `bytes`"
        : "使用 `form: pem`（不写时即为它）；DER 的 Base64 用 `form: base64`",
    why: "密钥对中的密钥自有结构：DER。PEM 把它放在说明内容的首尾两行之间；只有它的 Base64 时是 `form: base64`。",
  },
  "pair-text": {
    title: "应为文本之处是密钥对",
    message: ({ name }) => `'${name}' 是密钥对，没有文本`,
    help: () => "改用别的凭据；用 `key-id` 告诉对方是哪个密钥签的名",
    why: "私钥从不传输，也不是签名原文的一部分。",
  },
  "pair-id": {
    title: "要求密钥编号的凭据不是密钥对",
    message: ({ name }) => `'${name}' 不是密钥对，没有编号`,
    help: () => "写用来签名的凭据；如果是单独的文本，用 `value: { credential: … }`",
    why: "报文用编号（例如序列号）说明是用哪个密钥签的名。编号与私钥一起配置。",
  },
  "signing-step": {
    title: "用私钥签名的步骤所在之处，没有人能验证",
    message: ({ step, kind }) => {
      if (kind === "segment") return `'${step}' 只对签名原文的一部分签名`;
      return kind === "twice"
        ? `'${step}' 对已经签过名的内容再次签名`
        : `'${step}' 只在待定项的部分选项下签名，在其他选项下没有签名`;
    },
    help: ({ kind }) =>
      kind === "choices" ? "每个选项都有一个签名的步骤，或都没有" : "只在 `then` 里用一个步骤签名",
    why: "验证的一方没有私钥，无法把签名重算一遍：它从报文中取出签名，还原对它做过的处理，再看它与签名原文是否相符。因此签名只能是最后算出的结果，而且只有一个。",
  },
  unverifiable: {
    title: "无法从结果还原出签名",
    message: ({ step, signing }) => `'${signing}' 之后的 '${step}' 无法还原`,
    help: () => "删掉这个步骤；签名之后用 hex、base64 等可以还原的步骤",
    why: "用私钥计算的签名按原样逐位验证。它的摘要或一部分，可以对应任意多个签名。",
  },
  "header-group": {
    title: "HTTP 头有字段却没有方案名，或别的位置写了方案名",
    message: ({ name, kind }) => {
      if (kind === "no-scheme") return `HTTP 头 '${name}' 有字段，却没有方案名`;
      return kind === "elsewhere"
        ? `'${name}' 写了方案名，却不是 HTTP 头`
        : `'${name}' 不是单个的值，而 HTTP 头的每个参数都应是`;
    },
    help: ({ kind }) =>
      kind === "no-scheme" ? "写上它的 `scheme:`，或给每个值单独的 HTTP 头" : undefined,
    why: 'HTTP 头的字段是它的方案的参数：`ACME mchid="10",nonce="…"`。围绕单个值的文本用 `template`。',
  },
};
