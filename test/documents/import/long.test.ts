import { expect, test } from "vitest";
import { emptyProject } from "../../support/project.js";

/*
 * A long draft is held against its samples part by part. What all operations use is in each part; a sample of any of them is judged
 * as it would be alone.
 */
const count = 45;

/** Operations whose samples say something else than their tables, and what: in a field of theirs, or of a table that all use. */
const wrong: { readonly [operation: number]: { readonly [member: string]: unknown } } = {
  0: { plumCode: 7 },
  19: { grower: { growerName: "梅一", kind: "3" } },
  20: { grower: { growerName: "梅二" } },
  44: { amount: "梅三" },
};

test("samples of many operations are each judged by their own tables and by what all use", async () => {
  const around = emptyProject().put({ "long.md": longDocument() });
  const { output } = await around.run("import long.md --provider acme --dry-run");
  expect(output).toContain(
    `samples: ${count - 4} fit, 4 differ, 0 cannot be read, 0 of no operation`,
  );
  const about = [...output.matchAll(/samples\/query(\d+)-request\.json: (\S+):/gu)];
  expect(about.map(([, at, member]) => [at, member])).toEqual([
    ["0", "plumCode"],
    ["19", "grower.kind"],
    ["20", "grower.kind"],
    ["44", "amount"],
  ]);
});

function longDocument(): string {
  const operations = Array.from({ length: count }, (_, at) => operation(at));
  return `# 梅子保险接口规范\n\n${operations.join("\n")}\n## Grower\n\n${table([
    ["growerName", "String(20)", "是", "姓名"],
    ["kind", "String(1)", "是", "类型：1-个人 2-企业"],
  ])}`;
}

function operation(at: number): string {
  const right = { plumCode: "P1", amount: 12.5, grower: { growerName: "梅", kind: "1" } };
  return `## ${at + 1} 梅子查询

### 接口地址

/plum/query${at}

### 请求参数

${table([
  ["plumCode", "String(32)", "是", "梅子代码"],
  ["amount", "Decimal(10,2)", "是", "金额"],
  ["grower", "Grower", "是", "梅农"],
])}

### 请求示例

\`\`\`json
${JSON.stringify({ ...right, ...wrong[at] }, undefined, 2)}
\`\`\`
`;
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = ["字段", "类型", "是否必填", "说明"];
  return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}
