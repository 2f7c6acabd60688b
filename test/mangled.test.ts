import fc from "fast-check";
import { expect, test } from "vitest";
import { printText } from "../generator/diagnostics/print-text.js";
import { resolveProvider } from "../generator/model/resolve/resolve.js";
import { checkRules } from "../generator/rules/rules.js";
import { readSpecFolder } from "../generator/spec/files.js";
import { withCited } from "../generator/spec/cited.js";
import { readProviderFiles } from "../generator/spec/read-provider.js";

/*
 * A user's mistake is told, whatever it is; only our own bugs throw. Specs that are nearly right are taken apart at white
 * space and punctuation, and some of the pieces are lost, swapped, doubled or replaced.
 */
const folders = ["specs/xiebao", "test/cases/base/acme"] as const;
const providers = folders.map((folder) => ({ folder, files: readSpecFolder(folder)[0] }));

const strange = [
  "",
  "x",
  "null",
  "1",
  "[]",
  "{}",
  "{ open: x }",
  "a.b",
  "^",
  "~",
  "body",
  "list<string>",
];
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mishap = fc.oneof(
  fc.record({
    kind: fc.constant("lose" as const),
    at: place,
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constantFrom("swap" as const, "double" as const), at: place, other: place }),
  fc.record({ kind: fc.constant("replace" as const), at: place, by: fc.constantFrom(...strange) }),
);

test("a mangled spec is complained about or accepted, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...providers),
      place,
      fc.array(mishap, { minLength: 1, maxLength: 3 }),
      ({ folder, files }, which, mishaps) => {
        const mangled = Math.floor(which * files.length);
        const texts = files.map((file, index) =>
          index === mangled ? { ...file, text: mangle(file.text, mishaps) } : file,
        );
        const [spec, reading] = readProviderFiles("mangled", texts, [], folder);
        const [resolved, resolving] = resolveProvider(spec);
        const all = withCited([...reading, ...resolving, ...checkRules(resolved)], spec);
        expect(all.filter((one) => one.at === undefined)).toEqual([]);
        expect(printText(all)).not.toContain("undefined");
      },
    ),
    { seed: 20260102, numRuns: 150 },
  );
});

type Mishap = typeof mishap extends fc.Arbitrary<infer T> ? T : never;

function mangle(text: string, mishaps: readonly Mishap[]): string {
  const pieces = text.split(/([\s,:{}[\]"]+)/);
  const index = (at: number) => Math.floor(at * pieces.length);
  for (const one of mishaps) {
    const at = index(one.at);
    if (one.kind === "lose") pieces.splice(at, one.count);
    else if (one.kind === "replace") pieces[at] = one.by;
    else {
      const other = index(one.other);
      const [a = "", b = ""] = [pieces[at], pieces[other]];
      if (one.kind === "double") pieces.splice(at, 0, b);
      else [pieces[at], pieces[other]] = [b, a];
    }
  }
  return pieces.join("");
}
