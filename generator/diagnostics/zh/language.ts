import { wideMarkIn, type languageEntries } from "../catalogue/language.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const language: Translations<typeof languageEntries> = {
  "unknown-type": {
    title: "类型表达式引用了没有声明的名字",
    message: ({ name }) => `这个提供方没有声明类型 '${name}'`,
    help: ({ suggestion, builtin }) =>
      didYouMean(suggestion) ??
      (builtin &&
        `在 \`types:\` 或 \`codes:\` 下声明它，或使用语言自带的类型：${builtin.join("、")}`),
    why: "字段的类型是语言自带的标量、`types:` 下的结构或 `codes:` 下的码表。三者都不是的名字只能靠猜。",
  },
  "bad-type-arguments": {
    title: "类型带了它不接受的参数",
    message: ({ name }) => `'${name}' 的参数写得不对`,
    help: ({ usage }) => `写成 ${usage.zh}`,
    why: "每个类型接受自己的参数：长度、精度和小数位、格式，或另一个类型。别的内容会被悄悄丢掉，文档说的东西也就随之丢失。",
  },
  "bad-expression": {
    title: "类型或条件无法读取",
    message: ({ what, message }) => `这个${expressions[what]}无法读取：${message.zh}`,
    help: ({ message }) => {
      const wide = wideMarkIn(message);
      return wide && `'${wide.found}' 是全角字符：写成 '${wide.narrow}'`;
    },
    why: '类型和条件各有一套小语法：`list<Policy>`、`decimal(18,2)`、`invoiceType = "2" and not present(email)`。',
  },
  "bad-wire-form": {
    title: "传输形式与类型不符",
    message: ({ type, forms }) => `'wire: ${forms}' 不适用于类型 '${type}'`,
    help: () => "码表用 `wire: int`，文本用 `wire: [string, int]`",
    why: "`wire:` 说明一个值在传输时采用并非其天然形式的哪种形式：码值以 JSON 数传输，或文本也可能被合作方写成数。",
  },
  "bad-citation": {
    title: "出处无法识别",
    message: ({ text }) => `'${text}' 不是出处`,
    help: () => "写成 document#section 或 document#section/key",
    why: "出处把读者引回提供方文档的某一行或某一段。它写明 `documents:` 下声明的文档名、印在文档上的章节号，以及那一行的键。",
  },
  "unknown-document": {
    title: "出处引用的文档没有声明",
    message: ({ name }) => `文档 '${name}' 没有声明`,
    help: ({ known }) =>
      known.length > 0 ? `已声明的文档：${known.join("、")}` : "在 `documents:` 下声明它",
    why: "每个事实都对应一份文档，文档声明时写明标题和哈希值，读者由此可知它取自哪个版本。",
  },
  "unknown-open-point": {
    title: "用到的待定项没有声明",
    message: ({ name }) => `待定项 '${name}' 没有声明`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "在 `open:` 下声明它，并写出各个选项",
    why: "`{ open: name }` 代表 `open:` 下声明的选项之一。没有声明，那里就什么也放不了。",
  },
  "free-open-point": {
    title: "自由填写的待定项放在了只能选择的位置",
    message: ({ name }) => `待定项 '${name}' 由部署者自由填写，没有选项`,
    help: ({ name }) => `用 "{open.${name}}" 作 HTTP 头的名字，或为它写 \`choices\``,
    why: "自由填写的待定项代表部署代码的人写下的一段文本。它可以是 HTTP 头的名字；步骤、片段和取值则要从规格给出的选项中选择。",
  },
  "bad-free-text": {
    title: "自由填写的待定项的文本不符合格式",
    message: ({ text, fault }) => `'${text}' ${fault.zh}`,
    help: () => "写一个由字母、数字和连字符组成、且不与其他 HTTP 头重名的名字",
    why: "在有人另作决定之前，生成的代码就用它。不是合法记号的名字、HTTP 自己使用的名字、两个 HTTP 头共用的名字，都无法传输。",
  },
  "unknown-choice": {
    title: "待定项的默认值不在它的选项中",
    message: ({ name }) => `'${name}' 不在选项之中`,
    help: ({ choices }) => `选择其中之一：${choices.join("、")}`,
    why: "在有人另作决定之前，生成的代码按默认值行事，所以它必须是已声明的选项之一。",
  },
  "bad-choice": {
    title: "选项不适合待定的位置",
    message: ({ choice }) => `选项 '${choice}' 不能放在待定项所在之处`,
    help: () => "假如这里没有待定，该怎么写就怎么写",
    why: "选项取代 `{ open: name }`：流水线中的步骤、签名原文的片段、媒体类型的文本、次数。其他内容放在那里没有含义。",
  },
  "bad-discriminator": {
    title: "判别字段与字段的类型不符",
    message: ({ name }) => `'${name}' 不是这里联合类型中的结构`,
    help: () => "类型写成 `A | B`，每个取值对应其中之一",
    why: "`discriminator:` 按各结构共有的一个字段的取值，说明报文里是联合类型中的哪个结构。没有联合类型，或用了不属于它的名字，就没有什么可区分的。",
  },
  "unused-open-point": {
    title: "声明了待定项却没有用到",
    message: ({ name }) => `待定项 '${name}' 没有用在任何地方`,
    help: ({ name, isFree }) =>
      isFree
        ? `用 "{open.${name}}" 作 HTTP 头的名字，或删掉它`
        : `在文档没有定论之处写 { open: ${name} }，或删掉它`,
    why: "待定项会成为生成代码的一个选项。没有用到的待定项就是不起作用的选项。",
  },
  "unknown-credential": {
    title: "密钥不是已声明的凭据",
    message: () => "这不是 `credentials:` 下声明的凭据",
    help: ({ suggestion }) => didYouMean(suggestion) ?? "给凭据取名并声明；密钥本身绝不写进规格",
    why: "规格只写密钥的名字，从不写密钥本身：否则凡是能看到代码仓库的人都有了密钥。它的值在生成的代码运行时给出。",
  },
  "unknown-step": {
    title: "流水线里有语言不认识的步骤",
    message: ({ name }) => `没有步骤 '${name}'`,
    help: ({ suggestion }) => didYouMean(suggestion),
    why: "签名和加密由 specs/LANGUAGE.md 所列的步骤组成，每个步骤都写明接受什么、给出什么。",
  },
  "bad-step-argument": {
    title: "流水线的步骤带了错误的参数",
    message: ({ name, expected }) => `'${name}' 的参数应是：${expected.zh}`,
    why: "有些步骤带参数：十六进制字母的大小写、加密用的凭据、编码的变体。写错参数会改变被签名的字节。",
  },
  "missing-nested-rule": {
    title: "对字段的签名没有说明嵌套的值怎么写",
    message: () => "缺少 `nested`：被签名的字段里若有对象或列表，怎么写？",
    help: () => "写 nested: error、json、json-sorted、java-tostring、recurse 或 skip，或让它待定",
    why: "各家合作方写嵌套值的方式不同，每种方式得出不同的签名。没有合理的默认做法，所以语言也不提供默认值。",
  },
  "unknown-protocol": {
    title: "引用的协议没有声明",
    message: ({ name }) => `这个提供方没有声明协议 '${name}'`,
    help: ({ suggestion }) => didYouMean(suggestion),
    why: "操作按 `protocols:` 下的一个协议传输；协议可以扩展另一个协议，但不能扩展自己。",
  },
  "unknown-party": {
    title: "引用的参与方没有声明",
    message: ({ name, providers }) =>
      `${providers === undefined ? "" : `${providers.join("、")} 中`}参与方 '${name}' 没有声明`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "参与方写在 `parties:` 下",
    why: "由谁发起决定了什么是发送、什么是接收，所以两端都要声明名字。",
  },
  "missing-sample": {
    title: "样例文件不存在",
    message: ({ file }) => `提供方的文件夹里没有文件 '${file}'`,
    why: "样例报文是提供方文件夹下单独的文件，这样它的字节与报文完全一致。",
  },
  "missing-top-level-key": {
    title: "提供方的规格缺少每个提供方都必须写的内容",
    message: ({ key, provider }) => `'${provider}' 的所有文件都没有键 '${key}'`,
    help: ({ key }) => `在 provider.yaml 中加上 '${key}:'`,
    why: "语言版本、提供方的名字和标题、两个参与方、其中哪个是我方，以及至少一个协议，是其余一切的基础。",
  },
  "declared-twice": {
    title: "同一内容声明了两次",
    message: ({ section, name }) => `'${name}' 在 '${section}' 下声明了两次`,
    help: () => "删掉其中一个，或改用别的名字",
    why: "一个提供方的所有文件合为一份规格。两个同名的声明，只会有一个悄悄地生效。",
  },
};

const expressions = { type: "类型", condition: "条件" } as const;
