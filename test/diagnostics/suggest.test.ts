import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggest } from "../../generator/diagnostics/suggest.js";

describe("a suggestion", () => {
  test.each([
    ["Chrage", ["Charge", "Change", "Notice"], "Charge"],
    ["charge", ["Charge", "chargen"], "Charge"],
    ["policyHoldr", ["policyHolder", "policyNo"], "policyHolder"],
    ["Insurd", ["Insured", "Insurer"], "Insured"],
    ["投保人信息", ["投保人信息表", "被保人信息"], "投保人信息表"],
    ["Chrge", ["Charges", "Charge"], "Charge"],
    ["aXc", ["abc", "aac"], "aac"],
    ["x", ["y", "z"], undefined],
    ["no", ["on"], undefined],
    ["Charge", ["Notice", "Policy"], undefined],
    ["CancellationNotification", ["RegistrationNotification"], undefined],
    ["Charge", [], undefined],
    ["Charge", ["Charge"], undefined],
  ])("for %s of %j is %s", (name, candidates, expected) => {
    expect(suggest(name, candidates)).toBe(expected);
    expect(suggest(name, candidates.toReversed())).toBe(expected);
  });

  test("undoes any single slip in a name of three letters or more", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(name, fc.nat(), (right, seed) => {
        const at = seed % (right.length - 1);
        const wrongs = [
          right.slice(0, at) + right.slice(at + 1),
          `${right.slice(0, at)}Z${right.slice(at)}`,
          `${right.slice(0, at)}Z${right.slice(at + 1)}`,
          `${right.slice(0, at)}${right[at + 1]}${right[at]}${right.slice(at + 2)}`,
        ].filter((wrong) => wrong !== right);
        for (const wrong of wrongs) expect(suggest(wrong, [right, "QQQQ"])).toBe(right);
      }),
    );
  });
});
