/*
 * 64 messages of a kind, valid and spoilt. In one member order all of them look alike to the engine, as those of one partner
 * do; in mixed orders each looks different.
 */

const count = 64;

export function oneOrder(kind) {
  return messagesOf(kind, (value) => value);
}

export function mixedOrders(kind) {
  const random = randomFrom(7);
  return messagesOf(kind, (value) => shuffled(value, random));
}

function messagesOf({ make, spoil }, arrange) {
  const valid = Array.from({ length: count }, (_, i) => arrange(make(100 + i)));
  const invalid = valid.map((message) => {
    const copy = structuredClone(message);
    spoil(copy);
    return copy;
  });
  return { valid: valid.map(asRead), invalid: invalid.map(asRead) };
}

/** As an object comes out of a parser. */
function asRead(message) {
  return JSON.parse(JSON.stringify(message));
}

function shuffled(value, random) {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map((member) => [random(), member]);
  const sorted = members.toSorted(([a], [b]) => a - b).map(([, member]) => member);
  return Object.fromEntries(sorted.map(([name, inner]) => [name, shuffled(inner, random)]));
}

/** A linear congruential generator, so that every run mixes alike. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
