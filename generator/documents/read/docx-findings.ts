import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import type { DocxText } from "./docx-text.js";

/** What people ought to know of a document, by the paragraphs in which it is met. */
export class DocxFindings {
  readonly changes = new Set<number>();
  readonly hidden = new Set<number>();
  readonly pictures = new Set<number>();
  readonly files = new Set<number>();
  readonly comments = new Set<number>();

  paragraph({ isChanged, hasHidden, hasOther, isContents }: DocxText, line: number): void {
    if (isChanged) this.changed(line);
    if (hasHidden && !isContents) this.hidden.add(line);
    if (hasOther) this.pictures.add(line);
  }

  changed(line: number): void {
    this.changes.add(line);
  }

  comment(line: number): void {
    this.comments.add(line);
  }

  other(kind: "file", line: number): void {
    if (kind === "file") this.files.add(Math.max(1, line));
  }
}

export function docxWarnings(findings: DocxFindings): readonly Diagnostic[] {
  const { changes, hidden, pictures, files, comments } = findings;
  return [
    ...about(changes, (places) =>
      complain("unaccepted-changes", undefined, { places, count: changes.size }),
    ),
    ...about(hidden, (places) => complain("hidden-content", undefined, { what: text(places) })),
    ...about(pictures, (places) =>
      complain("part-not-read", undefined, { what: picture, places: inside(places) }),
    ),
    ...about(files, (places) =>
      complain("part-not-read", undefined, { what: file, places: inside(places) }),
    ),
    ...about(comments, (places) =>
      complain("hidden-content", undefined, { what: commentIn(places) }),
    ),
  ];
}

function about(
  lines: ReadonlySet<number>,
  say: (places: Words) => Diagnostic,
): readonly Diagnostic[] {
  return lines.size === 0 ? [] : [say(paragraphs([...lines]))];
}

const inside = ({ en, zh }: Words): Words => ({ en: `in ${en}`, zh });
const picture: Words = { en: "a picture or an embedded object", zh: "图片或嵌入对象" };
const file: Words = { en: "another file that was put in whole", zh: "整个插入的另一个文件" };
const text = ({ en, zh }: Words): Words => ({ en: `text in ${en}`, zh: `${zh}的文字` });
const commentIn = ({ en, zh }: Words): Words => ({ en: `comments on ${en}`, zh: `${zh}的批注` });

/** `paragraph 3`, `paragraphs 3, 7 and 12`, `paragraphs 3, 7, … and 40 more`. */
function paragraphs(lines: readonly number[]): Words {
  const shown = lines.slice(0, SHOWN).join(", ");
  const more = lines.length - SHOWN;
  if (more > 0) {
    return { en: `paragraphs ${shown} and ${more} more`, zh: `第 ${shown} 等 ${lines.length} 段` };
  }
  return {
    en: `${lines.length === 1 ? "paragraph" : "paragraphs"} ${shown}`,
    zh: `第 ${shown} 段`,
  };
}

const SHOWN = 10;
