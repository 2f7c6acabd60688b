import { afterComma, keyRunTogether, type shapeEntries } from "../catalogue/shape.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const shape: Translations<typeof shapeEntries> = {
  "unknown-key": {
    title: "规格语言在这个位置没有这个键",
    message: ({ key, owner }) =>
      `'${key}' 不是${owner === undefined ? "这个映射" : ` '${owner}' `}的键`,
    help: ({ key, known, suggestion }) => {
      if (afterComma.test(key)) {
        return '在 { } 里逗号表示值的结束：给它前面的值加上引号，例如 "decimal(18,2)"';
      }
      const name = keyRunTogether(key, known);
      return (
        didYouMean(suggestion) ??
        (name && `在 '${name}:' 后面加一个空格`) ??
        (known.length > 0 ? `可用的键：${known.join("、")}` : undefined)
      );
    },
    why: "拼错的键等于没有写，它要表达的内容就悄悄地不起作用了。",
  },
  "missing-key": {
    title: "缺少必须给出的键",
    message: ({ key, owner }) =>
      owner === undefined ? `这里缺少 '${key}'` : `'${owner}' 缺少 '${key}'`,
    why: "这个键所说的内容无法从其余部分推断。",
  },
  "wrong-kind": {
    title: "值的种类与要求的不同",
    message: ({ expected, found }) => `应为：${expected.zh}；实际是：${found.zh}`,
    help: ({ quoted }) => (quoted === undefined ? undefined : `如果它是文本，写成 ${quoted}`),
    why: "文本、数、列表和映射不会互相转换。YAML 会读成数或 true 的内容，只有加上引号才是文本。",
  },
  "not-allowed-value": {
    title: "值不在允许的范围内",
    message: ({ found }) => `这里不允许 '${found}'`,
    help: ({ suggestion, allowed }) =>
      didYouMean(suggestion) ??
      (allowed.length > 1 ? `使用其中之一：${allowed.join("、")}` : `使用 ${allowed.join("、")}`),
    why: "规格语言的每个词有一种含义；它没有的词不可能有含义。",
  },
  "exactly-one-of": {
    title: "几个键中必须恰好给出一个",
    message: ({ found, owner }) =>
      found.length > 0
        ? `${found.map((key) => `'${key}'`).join(" 和 ")} 互相排斥`
        : `${owner === undefined ? "这个映射" : `'${owner}' `}没有说明它是什么`,
    help: ({ keys }) => `恰好给出其中一个：${keys.join("、")}`,
    why: "这个键说明它是几种东西中的哪一种。一个都没有就什么也不是，有两个就有歧义。",
  },
  "key-needs-key": {
    title: "给出了一个键，却没有给出它所属的键",
    message: ({ key, needs }) =>
      `'${key}' 只能与 ${needs.map((one) => `'${one}'`).join(" 或 ")} 一起使用`,
    why: "这个键修饰另一个键，与别的键放在一起没有含义。",
  },
  "retyped-code": {
    title: "YAML 会把码值读成别的东西",
    message: ({ text, reading }) =>
      text === reading ? `码值 ${text} 在 YAML 中不是文本` : `YAML 把码值 ${text} 读成 ${reading}`,
    help: ({ text }) => `写成 ${JSON.stringify(text)}`,
    why: "码值是文本：01 不是 1，0000 不是 0。不加引号时，YAML 会把它当作数、true 或 null，文档的原样就丢失了。27 这样不受影响的整数不需要引号。",
  },
  "malformed-name": {
    title: "文本不符合要求的形式",
    message: ({ text, says }) => `'${text}' 不是${says.zh}`,
    why: "名字会进入包名、文件名和代码；引用按各个部分查找。每一种都有固定的形式。",
  },
  "bad-duration": {
    title: "时长无法识别",
    message: ({ text }) =>
      /^[0.]*(?:ms|s|m|h|d)?$/u.test(text) ? `'${text}' 不表示任何时长` : `'${text}' 不是时长`,
    help: ({ suggestion }) =>
      `${didYouMean(suggestion) ?? ""}写一个整数，后跟 ms、s、m、h、d 之一作单位`,
    why: "单独一个数可能是秒，也可能是毫秒。时长是一个整数，后面紧跟单位，中间没有空格：毫秒、秒、分、小时或天；至少一毫秒。",
  },
  "closed-place": {
    title: "待定项写在了不能待定的位置",
    message: ({ owner }) =>
      owner === undefined ? "这里不能写待定项" : `'${owner}' 之下不能写待定项`,
    help: () => "写上你们决定的值，并在旁边用 `question:` 说明什么还未确定",
    why: "待定项会成为生成代码的一个选项，只有某些位置可以有；specs/LANGUAGE.md 列出了它们。",
  },
  "too-few": {
    title: "列表或映射的项太少",
    message: ({ atLeast, what, owner }) => {
      if (owner === "choices") return `待定项至少有 ${atLeast} 个选项`;
      if (atLeast > 1) return `这里至少需要 ${atLeast} 项`;
      return what === "item" ? "这里的列表至少需要一项" : "这里的映射至少需要一项";
    },
    help: ({ owner }) =>
      owner === "choices" ? "如果只剩一个选项，就把它写在待定项所在之处，并删掉待定项" : undefined,
    why: "这里的空列表要么什么也没说，要么对一切都成立。",
  },
  "too-many": {
    title: "列表的项太多",
    message: ({ atMost }) => `这里最多 ${atMost} 项`,
    help: () => "只保留可能的几项；回答的人总可以另作回答",
    why: "可选的答案超过几个，就是把几个问题合成了一个，一句话答不了。",
  },
  "out-of-range": {
    title: "数太小或太大",
    message: ({ found, minimum, maximum }) => {
      const least = minimum === undefined ? [] : [`不小于 ${minimum}`];
      const most = maximum === undefined ? [] : [`不大于 ${maximum}`];
      return `${found} 超出范围：应${[...least, ...most].join("且")}`;
    },
    why: "超出这个界限，数在这里没有含义。",
  },
};
