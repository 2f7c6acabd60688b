import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field, FieldTable } from "../corpus/corpus.js";

/** Lists of plain values that a table gives members. */
export const listsWithMembers: Detector = {
  name: "list-with-members",
  title: { en: "A list of texts has members", zh: "文本列表却有字段定义" },
  inquiry: {
    ...slip,
    decision: "the members of the table",
    reason: "somebody wrote them down one by one",
    question: "请问列表的每一项是文本还是对象？",
    meanwhile: "在得到答复前，我们两种都能读取。",
    answers: ["每项是对象", "每项是文本"],
  },
  find: ({ tables }) =>
    tables.flatMap((own) =>
      own.fields.flatMap((field): readonly Found[] => {
        const { type, name, cite, row } = field;
        if (type?.kind !== "list" || !/^string$/iu.test(type.items?.replaceAll(/<.*$/gu, "") ?? ""))
          return [];
        const members = membersOf(field, own, tables);
        if (!members) return [];
        const printed = (row.cells.type ?? "").replaceAll(/\s+/gu, "").replace(/<\/.*$/u, "");
        return [
          {
            certainty: "certain",
            facts: [name, printed, ...members.fields.map((each) => each.name)],
            says: {
              en: `${name} is ${printed}, and has members`,
              zh: `${name} 的类型为 ${printed}，又有字段定义`,
            },
            claims: [
              claim(cite, `${name} is ${printed}`, `${name} 的类型为 ${printed}`),
              claim(members.cite, "a table has its members", "有其字段的表格"),
            ],
          },
        ];
      }),
    ),
};

/** The next table of the same operation, announced by the field's name. */
function membersOf(
  { name }: Field,
  own: FieldTable,
  tables: readonly FieldTable[],
): FieldTable | undefined {
  const next = tables[tables.indexOf(own) + 1];
  if (!next || next.document !== own.document || next.table.operation !== own.table.operation)
    return undefined;
  const title = `${next.table.name ?? ""} ${next.table.sections.at(-1) ?? ""}`;
  return title.includes(name) ? next : undefined;
}
