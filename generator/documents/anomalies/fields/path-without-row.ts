import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";

/** Rows of paths that begin with something that has no row. */
export const rowsWithoutParent: Detector = {
  name: "path-without-row",
  title: { en: "A path begins with what has no row", zh: "上级字段没有定义" },
  inquiry: { ...slip, decision: "as the path has it", question: "请问上级字段的名称是什么？" },
  find: ({ tables }) =>
    tables.flatMap(({ fields }) => {
      const paths = new Set(fields.map(({ code }) => pathOf(code)));
      const top = fields.filter(({ code }) => code !== "" && !code.includes("."));
      return fields.flatMap((field) => orphan(field, paths, top));
    }),
};

function orphan(
  { code, cite }: Field,
  paths: ReadonlySet<string>,
  top: readonly Field[],
): readonly Found[] {
  const parent = pathOf(code).split(".").slice(0, -1).join(".");
  if (parent === "" || top.length === 0 || paths.has(parent)) return [];
  return [
    {
      certainty: "certain",
      facts: [parent],
      says: {
        en: `rows stand below ${parent}, which has no row`,
        zh: `有字段在 ${parent} 之下，而 ${parent} 没有定义`,
      },
      claims: [claim(cite, `it stands below ${parent}`, `在 ${parent} 之下`)],
    },
  ];
}

function pathOf(code: string): string {
  return code.replaceAll(/\[\d*\]/gu, "");
}
