import type { Words } from "../../../diagnostics/language.js";
import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Flaw, FlawKind } from "../corpus/member.js";
import type { Sample } from "../corpus/sample.js";

/** Samples that no parser takes: tags that are not closed, comments, quotes inside of texts. */
export const malformed: Detector = {
  name: "sample-malformed",
  title: { en: "A sample is not well-formed", zh: "示例格式不规范" },
  inquiry: {
    decision: "messages must be well-formed",
    reason: "a reader that guesses would take what nobody sent",
    question: "请问实际报文是否都格式规范？",
    meanwhile: "在得到答复前，我们只接受格式规范的报文。",
    answers: ["实际报文格式规范，示例有误", "实际报文与示例相同"],
  },
  find: ({ samples }) => samples.flatMap(flawsOf),
};

function flawsOf({ cite, flaws }: Sample): readonly Found[] {
  return flaws.map((flaw) => {
    const { en, zh } = flawWords[flaw.kind];
    const [at, atZh] =
      flaw.name === undefined ? ["", ""] : [` at '${flaw.name}'`, `（${flaw.name} 处）`];
    return {
      certainty: "certain",
      facts: factsOf(flaw),
      says: { en: `a sample ${en}${at}`, zh: `示例${zh}${atZh}` },
      claims: [claim(cite, `it ${en}${at}`, `${zh}${atZh}`)],
    };
  });
}

function factsOf({ kind, name }: Flaw): readonly string[] {
  return name === undefined ? [kind] : [kind, name];
}

const flawWords: Readonly<Record<FlawKind, Words>> = {
  comment: { en: "holds a comment", zh: "含有注释" },
  "trailing-comma": { en: "has a comma behind the last member", zh: "最后一个成员后有逗号" },
  "no-comma": { en: "lacks a comma between two members", zh: "两个成员之间缺少逗号" },
  "wrong-comma": { en: "has a full stop for a comma", zh: "逗号写成了句点" },
  unquoted: { en: "lacks quotes", zh: "缺少引号" },
  "inner-quote": { en: "has a quote inside of a text", zh: "文本中有未转义的引号" },
  stray: { en: "holds signs that belong to nothing", zh: "有多余的符号" },
  "cut-off": { en: "breaks off", zh: "不完整" },
  unopened: { en: "lacks its opening bracket", zh: "缺少开头的括号" },
  "parted-tag": { en: "has a tag that is broken over two lines", zh: "的标签被换行断开" },
  "blank-in-declaration": {
    en: "begins with a declaration that lacks its blanks",
    zh: "的 XML 声明缺少空格",
  },
  "blank-in-tag": {
    en: "has a blank behind the opening bracket of a tag",
    zh: "的标签在尖括号后有空格",
  },
  "stray-bracket": { en: "has a bracket in front of a value", zh: "的值前多了一个尖括号" },
  "not-closed": { en: "has an element that is not closed", zh: "有未闭合的标签" },
  "broken-tag": { en: "has an end tag that nothing opened", zh: "的结束标签与开始标签不一致" },
};
