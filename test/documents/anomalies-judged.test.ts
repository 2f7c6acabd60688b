import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/*
 * What somebody judged who read what is found in the providers' documents a second time, each against the document and without
 * trusting what is printed: what several say of one slip is one cause, by whose name they stand together; and what is true, but
 * no question to a partner, stands apart. Nothing found is false; what would be has no place here, and its detector is mended.
 */
interface Judged {
  readonly [provider: string]: {
    readonly [verdict in "worth asking" | "not worth asking"]: {
      readonly [cause: string]: readonly string[];
    };
  };
}

interface Found {
  readonly [provider: string]: {
    readonly [rule: string]: { readonly [fingerprint: string]: readonly string[] };
  };
}

const judged = jsonIn("test/documents/anomalies.judged.json") as Judged;
const found = jsonIn("test/documents/anomalies.found.json") as Found;

describe("what is found in the providers' documents", () => {
  test.each(Object.entries(found))("of %s, each is judged once", (provider, rules) => {
    const all = Object.values(rules).flatMap((one) => Object.keys(one));
    const verdicts = Object.values(judged[provider] ?? {});
    const fingerprints = verdicts.flatMap((causes) => Object.values(causes).flat());
    expect(fingerprints.toSorted()).toEqual(all.toSorted());
  });

  test("comes to the figures that are told of it", () => {
    const causes = (verdict: "worth asking" | "not worth asking"): readonly (readonly string[])[] =>
      Object.values(judged).flatMap((verdicts) => Object.values(verdicts[verdict]));
    const [worth, idle] = [causes("worth asking"), causes("not worth asking")];
    const said = `${worth.flat().length + idle.flat().length} anomalies: ${worth.length} causes worth a question, told by \
${worth.flat().length} of them, and ${idle.length} that nobody would ask about, told by ${idle.flat().length}`;
    const told = readFileSync("ARCHITECTURE.md", "utf8").replaceAll(/\s+/gu, " ");
    expect(told).toContain(said);
  });
});

function jsonIn(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
