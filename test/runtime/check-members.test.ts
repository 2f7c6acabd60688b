import fc from "fast-check";
import { expect, test } from "vitest";
import { checkMembers } from "../../templates/runtime/caller/check-members.js";
import type { CarriedMembers } from "../../templates/runtime/caller/form-text.js";
import { ValidationError } from "../../templates/runtime/errors.js";
import { objectText } from "../../templates/runtime/json/object-text.js";
import { openJson } from "../../templates/runtime/json/open.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import type { Structure } from "../../templates/runtime/validation/structure.js";
import { validator, type Validator } from "../../templates/runtime/validation/validator.js";
import type { WireValue } from "../../templates/runtime/wire.js";

const structure: Structure = {
  name: "Envelope",
  fields: [{ name: "ip", type: { kind: "string", max: 5 }, required: true }],
};

/** Sees what is looked at, and refuses what has no short text. */
function seeing(seen: unknown[]): Validator<unknown> {
  const check = (value: unknown): boolean => {
    seen.push(value);
    const { ip } = value as { readonly ip?: unknown };
    return typeof ip === "string" && ip.length <= 5;
  };
  return validator({ structure, face: "sent", check });
}

test("the members that are sent are looked at as whoever receives them would", () => {
  const names = fc.oneof(fc.string(), fc.constantFrom("__proto__", "toString", "10"));
  const values = fc.oneof(fc.jsonValue(), fc.string({ unit: "grapheme" }));
  const messages = fc.dictionary(names, fc.option(values, { nil: undefined }));
  fc.assert(
    fc.property(messages, (message) => {
      const members: CarriedMembers = Object.entries(message).map(([name, value]) => [
        name,
        value === undefined ? undefined : writeJson(value as WireValue),
      ]);
      const seen: unknown[] = [];
      checkMembers(seeing(seen), [...members, ["ip", '"a"']]);
      const { envelope } = openJson(
        objectText([...members.filter(([name]) => name !== "ip"), ["ip", '"a"']]),
      );
      expect(seen).toHaveLength(1);
      expect(byName(seen[0] as object)).toEqual(byName(envelope));
    }),
  );
});

function byName(members: object): readonly (readonly [string, unknown])[] {
  return Object.entries(members).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

test("numbers keep their text, and texts their escapes", () => {
  const seen: unknown[] = [];
  const members = [
    ["ip", '"a"'],
    ["price", "121.00"],
    ["note", '"\\"\\\\\\n"'],
    ["none", undefined],
    ["group", '{"a":[1.0]}'],
  ] as const;
  checkMembers(seeing(seen), members);
  expect(writeJson(seen[0] as WireValue)).toBe(
    '{"ip":"a","price":121.00,"note":"\\"\\\\\\n","group":{"a":[1.0]}}',
  );
});

test("what the table does not allow is refused with its issues, which repeat nothing", () => {
  const members = [["ip", '"secret"']] as const;
  expect(() => checkMembers(seeing([]), members)).toThrow(ValidationError);
  try {
    checkMembers(seeing([]), members);
  } catch (error) {
    expect((error as ValidationError).issues).toMatchObject([{ path: "ip" }]);
    expect(String(error)).not.toContain("secret");
  }
});
