import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  constantName,
  isIdentifier,
  memberName,
  typeName,
} from "../../generator/emit/identifier.js";
import { parse } from "./source.js";

describe("a wire name as type, constant and member", () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    ["issue-notice", "IssueNotice", "issueNotice", undefined],
    ["issueNotice", "IssueNotice", "issueNotice", "issueNotice"],
    ["PolicyInfo", "PolicyInfo", "policyInfo", "PolicyInfo"],
    ["POLICY_INFO", "PolicyInfo", "policyInfo", "POLICY_INFO"],
    ["ID", "ID", "id", "ID"],
    ["IDCard", "IDCard", "idCard", "IDCard"],
    ["UUID", "UUID", "uuid", "UUID"],
    ["order.sku id", "OrderSkuId", "orderSkuId", undefined],
    ["v2", "V2", "v2", "v2"],
    ["2nd", undefined, undefined, undefined],
    ["出单", undefined, undefined, undefined],
    ["prix€", undefined, undefined, undefined],
    ["a'b", undefined, undefined, undefined],
    ["", undefined, undefined, undefined],
    ["-", undefined, undefined, undefined],
    ["class", "Class", undefined, "class"],
    ["error", undefined, "error", "error"],
    ["Record", undefined, "record", "Record"],
    ["constructor", "Constructor", "constructor", undefined],
    ["__proto__", "Proto", "proto", undefined],
    ["_id", "Id", "id", "_id"],
  ])("%s", (wire, type, constant, member) => {
    expect([typeName({ wire }), constantName({ wire }), memberName({ wire })]).toEqual([
      type,
      constant,
      member,
    ]);
  });
});

test("a given name is taken instead of the wire name", () => {
  const element = { wire: "出单", name: "issue" };
  expect([typeName(element), constantName(element), memberName(element)]).toEqual([
    "Issue",
    "issue",
    "issue",
  ]);
});

test("every name made can be declared", () => {
  const wires = fc.string({
    unit: fc.constantFrom("a", "B", "c", "1", "_", "-", ".", "$", " ", "é", "单"),
    maxLength: 8,
  });
  const words = fc.constantFrom("class", "Class", "let", "await", "any", "STRING", "type", "of");
  fc.assert(
    fc.property(fc.oneof(wires, words), (wire) => {
      const [type, constant, member] = [
        typeName({ wire }),
        constantName({ wire }),
        memberName({ wire }),
      ];
      if (type !== undefined) parse(`export interface ${type} {}`);
      if (constant !== undefined) parse(`export const ${constant} = 1;`);
      if (member !== undefined) parse(`export interface X { ${member}: 1 }`);
    }),
  );
});

test.each([
  ["a", true],
  ["$_1", true],
  ["出单", true],
  ["1a", false],
  ["a-b", false],
  ["class", false],
  ["", false],
  ["a b", false],
])("isIdentifier(%j) is %s", (name, expected) => {
  expect(isIdentifier(name)).toBe(expected);
});
