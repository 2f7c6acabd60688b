import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../generator/model/provider.js";
import { Dispatched } from "../../generator/rules/dispatched.js";

type Saying = Pick<Operation, "from" | "path" | "address" | "dispatch">;

const word = fc.constantFrom("a", "b", "c");
const saying: fc.Arbitrary<Saying> = fc.record({
  from: fc.constant("platform"),
  path: fc.constantFrom("/one", "/two"),
  dispatch: fc.uniqueArray(
    fc.record({ path: fc.array(word, { minLength: 1, maxLength: 1 }), values: fc.array(word) }),
    { selector: ({ path }) => path.join("."), maxLength: 2 },
  ),
});

/** The plain way: all that comes to the same place, unless a member that both dispatch by never says the same. */
function mayMean(one: Saying, other: Saying): boolean {
  return (
    one.path === other.path &&
    one.dispatch.every(({ path, values }) => {
      const same = other.dispatch.find((each) => each.path.join(".") === path.join("."));
      return !same || values.some((value) => same.values.includes(value));
    })
  );
}

test("no operation that could mean the same message is passed over", () => {
  const full = (one: Saying, index: number): Operation => ({
    name: `operation${index}`,
    title: "",
    to: "channel",
    protocol: "notice",
    fills: {},
    request: { kind: "none" },
    reply: { kind: "none" },
    identity: [],
    onChange: "version",
    effect: "notice",
    samples: [],
    cite: [],
    ...one,
  });
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 12 }), (sayings) => {
      const operations = sayings.map(full);
      const dispatched = new Dispatched();
      for (const [index, operation] of operations.entries()) {
        const like = dispatched.like(operation);
        const wanted = operations.slice(0, index).filter((one) => mayMean(one, operation));
        expect(like).toEqual(operations.slice(0, index).filter((one) => like.includes(one)));
        expect(like).toEqual(expect.arrayContaining(wanted));
        dispatched.add(operation);
      }
    }),
  );
});
