import { describe, expect, test } from "vitest";
import { emptyProject } from "../../support/project.js";

/* A type that a type column names finds its table, whatever the heading over that makes of the name, and wherever the table stands. */
const headings = [
  "梅农信息 Grower",
  "Grower（梅农信息）",
  "梅农信息(Grower)",
  "Grower 对象",
  "Grower 梅农",
  "Grower 梅农信息",
  "Grower：梅农",
  "梅农 Grower 结构",
  "Grower",
];

type Row = readonly string[];

interface Form {
  readonly file: string;
  readonly heading: (level: number, text: string) => string;
  readonly table: (rows: readonly Row[]) => string;
}

const columns = ["字段名", "类型", "必填", "说明"];
const forms: readonly Form[] = [
  {
    file: "guide.md",
    heading: (level, text) => `${"#".repeat(level)} ${text}`,
    table: (rows) =>
      [columns, ["---", "---", "---", "---"], ...rows]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n"),
  },
  {
    file: "guide.txt",
    heading: (_, text) => text,
    table: (rows) => [columns, ...rows].map((cells) => cells.join("\t")).join("\n"),
  },
];

const grower: readonly Row[] = [
  ["name", "String(32)", "是", "姓名"],
  ["farm", "String(32)", "否", "果园"],
];
const request: readonly Row[] = [
  ["orderNo", "String(32)", "是", "订单号"],
  ["grower", "Grower", "是", "梅农"],
  ["others", "List<Grower>", "否", "其他梅农"],
];

function operation({ heading, table }: Form, number: number): readonly string[] {
  return [
    heading(2, `${number} 投保接口`),
    "请求URL：/apply",
    heading(3, `${number}.1 请求参数`),
    table(request),
    heading(3, `${number}.2 返回参数`),
    table([["applyNo", "String(32)", "是", "投保单号"]]),
  ];
}

function structure(form: Form, number: number, title: string): readonly string[] {
  return [
    form.heading(2, `${number} 数据结构`),
    form.heading(3, `${number}.1 ${title}`),
    form.table(grower),
  ];
}

async function check(form: Form, parts: readonly (readonly string[])[]): Promise<void> {
  const text = [form.heading(1, "某平台接口"), ...parts.flat(), ""].join("\n\n");
  const project = emptyProject().put({ [form.file]: text });
  const { said } = await project.run(`import ${form.file} --provider acme`);
  expect(said).toBe("");
  const files = project.texts("specs/acme");
  const operations = Object.keys(files).filter((path) => path.startsWith("operations/"));
  expect(operations).toEqual(["operations/apply.yaml"]);
  const own = project.text("specs/acme/operations/apply.yaml");
  expect(own).toContain("      grower: { type: Grower, ");
  expect(own).toContain("      others: { type: list<Grower>, ");
  expect(own).toContain("\n  Grower:\n");
}

describe.each(forms)("$file", (form) => {
  test.each(headings)("%s", async (title) => {
    await check(form, [structure(form, 1, title), operation(form, 2)]);
    await check(form, [operation(form, 1), structure(form, 2, title)]);
  });
});
