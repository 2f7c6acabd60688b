import type { traceEntries } from "../catalogue/trace.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const trace: Translations<typeof traceEntries> = {
  "ledger-malformed": {
    title: "台账里有一行不成其为行",
    message: ({ reason }) => `这不是台账的一行：${reason.zh}`,
    help: () => "重新写台账：`baowen trace --documents DIR --write`",
    why: "台账一行一个 JSON 对象，只由 baowen 写。手工合并或改动过的台账，会把已采集的行说成没有，或掩盖没有采集的行。",
  },
  "ledger-missing": {
    title: "文档没有台账",
    message: ({ document, path }) => `文档 '${document}' 没有台账：不存在 ${path}`,
    help: () => "有文档在手时写出它：`baowen trace --documents DIR --write`",
    why: "没有文档的人，只能从台账了解文档：没有它，就无从知道文档是否全部采集、所引之处是否存在。",
  },
  "ledger-stale": {
    title: "台账与手头的文档不符",
    message: ({ document, path, changes }) =>
      `${path} 与文档 '${document}' 现在所说的不同：${changes.zh}`,
    help: () =>
      "用 `baowen drift` 逐行看清变了什么，改好规格，再重写台账：`baowen trace --documents DIR --write`；审阅的就是它的差异",
    why: "提交的台账就是审阅过的内容。文档里读来不同的行都可疑，直到有人看过并重写台账。",
  },
  "document-differs": {
    title: "文档不是规格所指的那一份",
    message: ({ document, said, found }) =>
      `文档 '${document}' 的 SHA-256 是 ${found}，不是 ${said}`,
    help: () => "给出当初采集的那份文档，或填入现在这份的哈希",
    why: "引用是在某一版里读到的。换一版，行可能增加或变化而无人察觉。",
  },
  "no-document-file": {
    title: "文档无从查找",
    message: ({ document }) => `没有写明文档 '${document}' 是哪个文件`,
    help: () => "写上 `file:`，即它在文档文件夹之下的路径",
    why: "找得到的文档，行才能与它比较。文档不属于项目；`file` 是它在 `--documents` 之下的位置。",
  },
  "row-uncaptured": {
    title: "文档的行既未采集也未豁免",
    message: ({ document, section, rows, count, where }) =>
      `${document}#${section} 有 ${count} 行未被采集：${listed(rows, count)}（文档${where.zh}${count === 1 ? "" : "起"}）`,
    help: () =>
      "由引用它的元素采集，或在 documents/waivers.yaml 里写明理由予以豁免：`baowen trace --write-waivers` 会打印要写入的内容",
    why: "文档说了而规格没有的，会悄悄被遗忘。字段的行由字段或报文中的其他内容采集：引用它的代码表和疑问只说明它另外说了什么。有意略去的行要豁免，并给以后问起的人留下理由。",
  },
  "lines-unclaimed": {
    title: "文档里有像行却不在任何表中的内容",
    message: ({ document, lines, count }) =>
      `'${document}' 有 ${count} 处像表的行，却不属于任何表：${listed(
        lines.map(({ zh }) => zh),
        count,
      )}`,
    help: () => "在 documents/reading.yaml 里说明该表怎样读，或按台账中的位置豁免这些内容",
    why: "认不出的表等于没有读。像行的内容按未采集计。",
  },
  "cite-orphaned": {
    title: "引用了文档里没有的内容",
    message: ({ cite }) => `文档里没有 '${cite}'`,
    help: ({ suggestion, now }) =>
      now === undefined
        ? (didYouMean(suggestion) ?? "请引用台账中有的位置：documents/*.rows.jsonl")
        : `它现在位于 '${now}'`,
    why: "引用是查找事实的途径。无处可查的引用要么写错了，要么那一行已从文档里消失，事实也随之消失。",
  },
  "cite-ambiguous": {
    title: "所引之处在文档里不止一处",
    message: ({ cite }) => `'${cite}' 在文档里不止一处`,
    help: () => "重新写台账：台账里没有两行位置相同",
    why: "无从知道指的是哪一行，也就无从知道它是否变了。",
  },
  "cite-suspect": {
    title: "所引的行与审阅时读来不同",
    message: ({ cite, reason }) => `'${cite}' 可疑：${reason.zh}`,
    help: () => "把元素与该行对照；重写台账即表示已经对照过",
    why: "元素采集自一行，那一行后来变了。它也许仍然正确，但必须有人看过。",
  },
  "cite-predated": {
    title: "所引的行在文档里，台账里还没有",
    message: ({ cite }) => `'${cite}' 在文档里，台账里还没有`,
    help: () => "重新写台账：`baowen trace --documents DIR --write`",
    why: "引用早于审阅的内容：还看不出它取自该行的什么文字。",
  },
  "waiver-stale": {
    title: "豁免不成立",
    message: ({ place, reason }) => `'${place}' 的豁免不成立：${reason.zh}`,
    help: () => "删去它，或重新决定并改正",
    why: "豁免说明某一行为什么略去。对一行作的决定，不能让人以为对别的行、或对它现在所说的也成立。",
  },
  "waiver-twice": {
    title: "一处被豁免了两次",
    message: ({ place }) => `'${place}' 被豁免了两次`,
    help: () => "两者只留一个",
    why: "两者的理由可能不同，无从知道以哪个为准。",
  },
};

/** As in the English entries. */
function listed(texts: readonly string[], count: number): string {
  const shown = texts.slice(0, SHOWN).join("、");
  return count > SHOWN ? `${shown}…` : shown;
}

const SHOWN = 8;
