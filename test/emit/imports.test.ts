import { expect, test } from "vitest";
import { Imports } from "../../generator/emit/imports.js";

test("what is asked for is imported, types apart, sorted by code unit", () => {
  const imports = new Imports();
  expect(imports.use("@acme/runtime", "verify")).toBe("verify");
  expect(imports.useType("./types.js", "b")).toBe("b");
  expect(imports.useType("./types.js", "B")).toBe("B");
  expect(imports.use("@acme/runtime", "md5")).toBe("md5");
  expect(imports.use("node:http", "request")).toBe("request");
  expect(imports.useType("@acme/runtime", "Signer")).toBe("Signer");
  expect(imports.print().split("\n")).toEqual([
    'import type { B, b } from "./types.js";',
    'import type { Signer } from "@acme/runtime";',
    'import { md5, verify } from "@acme/runtime";',
    'import { request } from "node:http";',
  ]);
});

test("asked twice, imported once; a value serves as a type, too", () => {
  const imports = new Imports();
  imports.useType("./a.js", "A");
  imports.use("./a.js", "A");
  imports.useType("./a.js", "A");
  expect(imports.print()).toBe('import { A } from "./a.js";');
});

test("a name that the file declares is imported under an alias", () => {
  const imports = new Imports(["Notice"]);
  expect(imports.useType("./code-tables.js", "Notice")).toBe("Notice$codeTables");
  expect(imports.use("./code-tables.js", "Notice")).toBe("Notice$codeTables");
  expect(imports.print()).toBe('import { Notice as Notice$codeTables } from "./code-tables.js";');
});

test("the same name of two modules", () => {
  const imports = new Imports();
  expect([
    imports.use("./a.js", "x"),
    imports.use("@acme/b", "x"),
    imports.use("./a.js", "x"),
  ]).toEqual(["x", "x$b", "x"]);
});

test("two modules whose aliases would be equal are our bug", () => {
  const imports = new Imports(["x"]);
  imports.use("./a/names.js", "x");
  expect(() => imports.use("./b/names.js", "x")).toThrow("no free name");
});

test("nothing asked for, nothing printed", () => {
  expect(new Imports(["a"]).print()).toBe("");
});
