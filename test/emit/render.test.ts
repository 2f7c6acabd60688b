import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../generator/emit/render.js";
import { runtimeFiles, templatesFolder } from "../../generator/emit/templates.js";

function render(template: string, view: object): string {
  return compileTemplate("types.ts", template)(view);
}

const template = `{{#each declarations}}
{{#if doc}}
{{doc}}
{{/if}}
export type {{name}} = {{type}};

{{/each}}
`;

test("a template is its output with holes", () => {
  const view = {
    declarations: [
      { doc: "/** A <notice>. */", name: "Notice", type: 'Array<"a" | "b">' },
      { doc: "", name: "Code", type: "string & {}" },
    ],
  };
  expect(render(template, view)).toBe(
    '/** A <notice>. */\nexport type Notice = Array<"a" | "b">;\n\nexport type Code = string & {};\n\n',
  );
});

describe("a name that the view does not have", () => {
  test.each([
    ["in a hole", "{{nmae}}", "types.ts has no 'nmae'"],
    ["in a condition", "{{#if dco}}x{{/if}}", "types.ts has no 'dco'"],
    ["in an unless", "{{#unless dco}}x{{/unless}}", "types.ts has no 'dco'"],
    ["in a loop", "{{#each feilds}}x{{/each}}", "types.ts has no 'feilds'"],
    [
      "inside an item",
      "{{#each fields}}{{#if dco}}x{{/if}}{{/each}}",
      "types.ts.fields[0] has no 'dco'",
    ],
    ["inside an object", "{{#with one}}{{two}}{{/with}}", "types.ts.one has no 'two'"],
    ["of every object", "{{toString}}", "types.ts has no 'toString'"],
  ])("%s", (_name, text, message) => {
    expect(() => render(text, { fields: [{ name: "a" }], one: {} })).toThrow(message);
  });
});

test.each(["{{shout name}}", "{{lookup name 0}}", "{{log name}}", "{{#eq a b}}{{/eq}}"])(
  "no helper: %s",
  (text) => {
    expect(() => render(text, { name: "a", a: "", b: "" })).toThrow();
  },
);

test("values are not templates, and are not escaped", () => {
  expect(render("{{value}}", { value: "{{other}} <&\"'`${x}" })).toBe("{{other}} <&\"'`${x}");
});

test("the templates are found, and the runtime's files are listed in one order", () => {
  expect(existsSync(join(templatesFolder(), "runtime"))).toBe(true);
  const paths = runtimeFiles().map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
  expect(paths.some((path) => path.includes("/") && !path.includes("\\"))).toBe(true);
});
