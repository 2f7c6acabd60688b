import { expect, test } from "vitest";
import { codes } from "../../generator/diagnostics/explain.js";
import { emptyProject } from "../support/project.js";

test("describes a code: title, reason, an example wrong and right", async () => {
  const { output, said } = await emptyProject().run("explain unknown-type");
  expect(said).toBe("");
  expect(output).toMatch(
    /^unknown-type \(error\)\n\n.+\.\n\n[^]+\n\nWrong:\n\n {4}[^]+\n\nRight:\n\n {4}[^]+\n$/,
  );
});

test("lists every code with its title, in columns", async () => {
  const { output } = await emptyProject().run("explain");
  const lines = output.trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(codes);
  const titles = lines.map((line) => line.search(/(?<= {2})\S/));
  expect(new Set(titles).size).toBe(1);
});

test("suggests the nearest code", async () => {
  const {
    output,
    codes: said,
    succeeded,
    ...rest
  } = await emptyProject().run("explain unknown-tpye");
  expect({ output, said, succeeded }).toEqual({
    output: "",
    said: ["unknown-code"],
    succeeded: false,
  });
  expect(rest.said).toContain("did you mean 'unknown-type'?");
});

test("every code can be asked for", async () => {
  const project = emptyProject();
  for (const code of codes) {
    const { output } = await project.run(`explain ${code}`);
    expect(output.startsWith(`${code} (`)).toBe(true);
  }
});
