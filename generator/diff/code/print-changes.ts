import type { Language, Words } from "../../diagnostics/language.js";
import { visibleLine } from "../../diagnostics/visible.js";
import type { ChangedDeclaration, CodeChanges, DeclarationHead } from "../finding.js";
import { shortened } from "../print/shortened.js";

/**
 * ```
 * @baowen/acme
 *   + type Gender
 *   - interface Refund
 *   ~ InsureRequest
 *       - readonly price?: Fen | undefined
 *       + readonly price: Fen
 *   ~ PayNotice: documentation only (remark)
 *   1 added, 1 removed, 1 changed, 1 in documentation only
 * ```
 *
 * Of another entry than the package's own, its name stands after the declaration: `(./counterpart)`. What the generator makes
 * otherwise of the same spec says so beside the package's name. Nothing of a package reaches the terminal unescaped (see `visibleLine`).
 */
export function printChanges(changes: CodeChanges, language: Language): string {
  const made = changes.cause === "generator" ? otherwise[language] : "";
  const lines = [
    ...changes.added.map((each) => `+ ${headOf(each)}`),
    ...changes.removed.map((each) => `- ${headOf(each)}`),
    ...changes.changed.flatMap((each) => changedLines(each, language)),
    countsText(changes)[language],
  ];
  return [`${changes.package}${made}`, ...lines.map((line) => `  ${line}`)]
    .map((line) => `${visibleLine(line)}\n`)
    .join("");
}

const otherwise: Words = {
  en: ", made otherwise by this generator, of the same spec",
  zh: "：规格相同，由本版生成器产出的不同之处",
};

function headOf({ head, entry }: DeclarationHead): string {
  return `${shortened(head)}${entryText(entry)}`;
}

function changedLines(changed: ChangedDeclaration, language: Language): readonly string[] {
  const { name, entry, docsOnly, head, members } = changed;
  const title = `~ ${name}${entryText(entry)}`;
  const inWords = members.filter((each) => each.docsOnly).map((each) => each.name);
  const list = inWords.length === 0 ? "" : ` (${inWords.join(", ")})`;
  const words = `${docsWords[language]}${list}`;
  if (docsOnly) return [`${title}${language === "zh" ? "：" : ": "}${words}`];
  const pairs = [
    ...(head ? [head] : []),
    ...members.filter((each) => !each.docsOnly),
  ] as readonly Pair[];
  return [title, ...pairs.flatMap(pairLines), ...(inWords.length === 0 ? [] : [`    ${words}`])];
}

interface Pair {
  readonly before?: string;
  readonly after?: string;
}

function pairLines({ before, after }: Pair): readonly string[] {
  return [
    ...(before === undefined ? [] : [`    - ${shortened(before)}`]),
    ...(after === undefined ? [] : [`    + ${shortened(after)}`]),
  ];
}

function entryText(entry: string): string {
  return entry === "." ? "" : ` (${entry})`;
}

const docsWords: Words = { en: "documentation only", zh: "仅文档注释" };

function countsText({ added, removed, changed }: CodeChanges): Words {
  const inWords = changed.filter(({ docsOnly }) => docsOnly).length;
  const inCode = changed.length - inWords;
  if (added.length + removed.length + changed.length === 0) {
    return { en: "nothing that can be imported changed", zh: "可导入的声明没有变化" };
  }
  return {
    en: `${added.length} added, ${removed.length} removed, ${inCode} changed, ${inWords} in documentation only`,
    zh: `新增${added.length}个，删除${removed.length}个，修改${inCode}个，仅文档注释变化${inWords}个`,
  };
}
