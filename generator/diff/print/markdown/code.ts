import type { Language, Words } from "../../../diagnostics/language.js";
import type {
  ChangedDeclaration,
  CodeChanges,
  DeclarationHead,
  ProviderReport,
} from "../../finding.js";
import { code, escaped } from "./escape.js";
import { folded } from "./folded.js";
import type { Section } from "./sections.js";

/** The declarations that change, in tables that are opened by hand: what the spec changed, then what the generator did. */
export function codeSections(
  providers: readonly ProviderReport[],
  language: Language,
): readonly Section[] {
  const all = providers.flatMap((provider) => provider.code ?? []);
  return causes.flatMap((cause) => {
    const rows = all
      .filter((each) => each.cause === cause)
      .flatMap((each) => rowsOf(each, language));
    return folded(rows, titles[cause][language]);
  });
}

const causes: readonly CodeChanges["cause"][] = ["spec", "generator"];

const titles: Readonly<Record<CodeChanges["cause"], Words>> = {
  spec: { en: "Declarations that change", zh: "变化的声明" },
  generator: {
    en: "Declarations that this generator makes otherwise, of the same spec",
    zh: "规格相同，由本版生成器产出的不同声明",
  },
};

/** Cells: the package, what it is called there, and its lines. */
function rowsOf(changes: CodeChanges, language: Language): readonly (readonly string[])[] {
  const { added, removed, changed } = changes;
  return [
    ...added.map((each) => [nameOf(each), line("+", each.head)]),
    ...removed.map((each) => [nameOf(each), line("-", each.head)]),
    ...changed.map((each) => [nameOf(each), changedLines(each, language).join("<br>")]),
  ].map((cells) => [code(changes.package), ...cells]);
}

function nameOf({ name, entry }: Pick<DeclarationHead, "name" | "entry">): string {
  return entry === "." ? code(name) : `${code(name)} ${escaped(`(${entry})`)}`;
}

function changedLines(
  { docsOnly, head, members }: ChangedDeclaration,
  language: Language,
): readonly string[] {
  if (docsOnly) return [inWords[language]];
  const texts = [...(head ? [head] : []), ...members.filter((each) => !each.docsOnly)];
  return texts.flatMap(({ before, after }) => [
    ...(before === undefined ? [] : [line("-", before)]),
    ...(after === undefined ? [] : [line("+", after)]),
  ]);
}

const inWords: Words = { en: "documentation only", zh: "仅文档注释" };

function line(mark: "+" | "-", text: string): string {
  return code(`${mark} ${text}`);
}
