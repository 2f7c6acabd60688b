import type { explainEntries } from "../catalogue/explain.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const explain: Translations<typeof explainEntries> = {
  "unknown-code": {
    title: "没有这个代码的诊断",
    message: ({ code }) => `'${code}' 不是诊断的代码`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "代码写在每条诊断的冒号之前",
    why: "`baowen explain` 说明目录中的一个代码。代码是用连字符连接的小写单词，含义永不改变。",
  },
};
