import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonSample } from "../../generator/documents/anomalies/corpus/read-json.js";
import { readXmlSample } from "../../generator/documents/anomalies/corpus/read-xml.js";
import { appended } from "../../generator/documents/anomalies/questions/append.js";
import { edited } from "../../generator/documents/anomalies/questions/edit.js";
import { distance } from "../../generator/diagnostics/distance.js";
import { shown } from "../../generator/documents/anomalies/words/shown.js";
import { readYaml } from "../../generator/spec/yaml/read.js";

describe("samples in JSON", () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const { value } = fc.letrec<{ value: unknown; object: object }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      tie("object"),
    ),
    object: fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  }));
  const message = fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true });

  test("that are well-formed have no flaws, and all their members are read", () => {
    fc.assert(
      fc.property(message, fc.constantFrom(undefined, 2), (object, indent) => {
        const { flaws, members } = readJsonSample(JSON.stringify(object, null, indent));
        expect(flaws).toEqual([]);
        expect(new Set(members.map(({ path }) => path.join(".")))).toEqual(
          new Set(["", ...pathsIn(object)]),
        );
      }),
    );
  });

  test("that are mangled are read to their end", () => {
    const signs = fc.constantFrom(...'{}[],:"/\\.*\n a1…'.split(""));
    fc.assert(
      fc.property(
        message,
        fc.array(fc.tuple(fc.nat(), signs), { maxLength: 6 }),
        (object, changes) => {
          const text = changes.reduce((now, [at, sign]) => {
            const index = at % (now.length + 1);
            return now.slice(0, index) + sign + now.slice(index + (at % 2));
          }, JSON.stringify(object));
          expect(readJsonSample(text).format).toBe("json");
          expect(readXmlSample(text).format).toBe("xml");
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        expect(readJsonSample(text).format).toBe("json");
      }),
      { numRuns: 2000 },
    );
  });
});

function pathsIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) {
    const items = value.filter((item) => typeof item === "object" && item !== null);
    return items.flatMap((item) => pathsIn(item, path));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name].join("."),
    ...pathsIn(inner, [...path, name]),
  ]);
}

describe("samples in XML", () => {
  interface Element {
    readonly name: string;
    readonly inside: string | readonly Element[];
  }
  const name = fc.stringMatching(/^[a-zA-Z]{1,6}$/);
  const { element } = fc.letrec<{ element: Element }>((tie) => ({
    element: fc.record({
      name,
      inside: fc.oneof(
        { maxDepth: 3 },
        fc.stringMatching(/^[\w *-]{0,8}$/),
        fc.array(tie("element"), { minLength: 1, maxLength: 3 }),
      ),
    }),
  }));
  const written = ({ name: tag, inside }: Element): string =>
    `<${tag}>${typeof inside === "string" ? inside : inside.map(written).join("\n")}</${tag}>`;
  /** One right inside of another of its name looks like one that should have been closed. */
  const nests = ({ name: tag, inside }: Element): boolean =>
    typeof inside !== "string" && (inside[0]?.name === tag || inside.some(nests));

  test("that are well-formed have no flaws, and all their elements are read", () => {
    fc.assert(
      fc.property(
        element.filter((one) => !nests(one)),
        (one) => {
          const { flaws, root, members } = readXmlSample(
            `<?xml version="1.0" encoding="UTF-8"?>\n${written(one)}`,
          );
          expect([flaws, root]).toEqual([[], one.name]);
          expect(members.length).toBe(countBelow(one));
        },
      ),
    );
  });

  function countBelow({ inside }: Element): number {
    if (typeof inside === "string") return 0;
    return inside.reduce((count, each) => count + 1 + countBelow(each), 0);
  }
});

describe("the distance of two names", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  test("is that of the plain definition, as far as it is asked for", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
        expect(distance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1));
      }),
    );
  });

  /** Optimal string alignment, by its recursion. */
  function plainDistance(one: string, other: string): number {
    if (one === "" || other === "") return one.length + other.length;
    const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
    const steps = [
      plainDistance(a, other) + 1,
      plainDistance(one, b) + 1,
      plainDistance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
    ];
    const isSwapped =
      a !== "" && b !== "" && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
    return Math.min(
      ...steps,
      ...(isSwapped ? [plainDistance(one.slice(0, -2), other.slice(0, -2)) + 1] : []),
    );
  }
});

test("of values only short codes and numbers of few digits are shown, of all else the form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const text = shown(value);
      if (text === value && !/^(?:true|false)$/u.test(value)) {
        expect(value).toMatch(
          /^(?:-?\d{0,6}(?:\.\d{1,6})?|[A-Za-z\d_]{1,4}|[\u{20}-\u{7e}9a文]{0,40})$/u,
        );
      }
      if (text !== value) expect(text).toMatch(/^[^b-zA-Z0-8\u{80}-\u{4dff}]{0,40}…?$/u);
    }),
  );
});

test("a question that is added leaves all that is there as it was", () => {
  const block = fc.constantFrom(
    "questions:\n  q-a:\n    title: x\n",
    "# c\nquestions:\n  q-a: { title: x } # d\n\n",
    "types: {}\n",
    "questions:\n",
    "",
  );
  const rest = fc.constantFrom("", "vectors: {}\n", "\n# end\n", "# end");
  fc.assert(
    fc.property(block, rest, fc.constantFrom("\n", "\r\n"), (first, last, ends) => {
      const text = `${first}${last}`.replaceAll("\n", ends);
      const [root] = readYaml({ path: "questions.yaml", text });
      const edit = appended(text, root, "  q-new:\n    title: y\n");
      if (!edit) throw new Error("no place was found");
      const now = edited(text, [edit]);
      expect(now.slice(0, edit.start) + now.slice(edit.start + edit.text.length)).toBe(text);
      const [after, problems] = readYaml({ path: "questions.yaml", text: now });
      expect(problems).toEqual([]);
      const questions =
        after?.kind === "map"
          ? after.entries.find(({ key }) => key.text === "questions")?.value
          : undefined;
      expect(questions?.kind === "map" && questions.entries.map(({ key }) => key.text)).toContain(
        "q-new",
      );
    }),
  );
});
