import { expect, test } from "vitest";
import { redact } from "../../templates/runtime/redaction.js";
import { unknownMembers } from "../../templates/runtime/receiver/unknown-members.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { listValidator } from "../../templates/runtime/validation/list.js";
import type { Structure } from "../../templates/runtime/validation/structure.js";
import { validator } from "../../templates/runtime/validation/validator.js";
import type { WireValue } from "../../templates/runtime/wire.js";

/* Bodies that are lists. */

const structure: Structure = {
  name: "Invoice",
  fields: [
    { name: "url", type: { kind: "string" }, required: true, sensitive: "address" },
    { name: "no", type: { kind: "long" }, required: false },
  ],
};
const invoice = validator<object>({
  structure,
  face: "received",
  check: (value) => listIssues(structure, value as WireValue, "received").length === 0,
  decode: (value) => ({ ...value, decoded: true }),
});
const invoices = listValidator(invoice);

test.each<readonly [unknown, readonly string[]]>([
  [[], []],
  [[{ url: "a" }, { url: "b", no: 1 }], []],
  [[{ url: "a" }, {}], ["[1].url required"]],
  [[{ url: 1, no: "x" }], ["[0].url type", "[0].no type"]],
  [[null], ["[0] null"]],
  [[[]], ["[0] type"]],
  [{ url: "a" }, [" type"]],
  [null, [" null"]],
  [undefined, [" required"]],
])("%j", (value, expected) => {
  const { issues } = invoices.read(value);
  expect((issues ?? []).map(({ path, rule }) => `${path} ${rule}`)).toEqual(expected);
  expect(invoices.check(value)).toBe(expected.length === 0);
  const standard = invoices["~standard"].validate(value);
  expect((standard.issues ?? []).length).toBe(expected.length);
});

test("items are read as they are alone", () => {
  expect(invoices.read([{ url: "a" }]).value).toEqual([{ url: "a", decoded: true }]);
});

test("lists of lists", () => {
  const nested = listValidator(invoices);
  expect(nested.read([[{ url: "a" }], [{}]]).issues?.[0]?.path).toBe("[1][0].url");
});

test("no more than a hundred issues", () => {
  expect(invoices.read(Array.from({ length: 200 }, () => ({}))).issues).toHaveLength(100);
});

test("items are redacted, and searched for members that nobody named", () => {
  const value = [{ url: "秘密", no: 1 }, { extra: [] }];
  expect(JSON.stringify(redact(structure, value))).not.toContain("秘密");
  expect(redact(structure, value)).toMatchObject([{ no: 1 }, {}]);
  expect(unknownMembers(structure, value)).toEqual(["[1].extra"]);
});
