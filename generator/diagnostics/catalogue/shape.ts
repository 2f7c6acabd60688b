import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** What remains of `decimal(18,2)` or `map<a,b>` behind its comma: something is closed that was not opened. */
export const afterComma = /^[^([{<]*[)\]}>]/u;

/** `title:保单号` inside of { } is a key to YAML: the key that was meant. */
export function keyRunTogether(key: string, known: readonly string[]): string | undefined {
  const [, name = ""] = /^([\w-]+):/u.exec(key) ?? [];
  return known.includes(name) ? name : undefined;
}

/** Complaints about the shape of a spec: keys and values that the language does not have. */
export const shapeEntries = {
  "unknown-key": entry({
    severity: "error",
    title: "A key that the spec language does not have at this place",
    message: (args: {
      key: string;
      owner?: string;
      known: readonly string[];
      suggestion?: string;
    }) =>
      `'${args.key}' is not a key of ${args.owner === undefined ? "this map" : `'${args.owner}'`}`,
    help: ({ key, known, suggestion }) => {
      if (afterComma.test(key)) {
        return 'a comma ends a value inside { }: put the value before it in quotes, as in "decimal(18,2)"';
      }
      const name = keyRunTogether(key, known);
      return (
        didYouMean(suggestion) ??
        (name && `write a space after '${name}:'`) ??
        (known.length > 0 ? `its keys: ${known.join(", ")}` : undefined)
      );
    },
    why: "A misspelt key would be read as if it were not there, and what it says would silently not count.",
    example: {
      wrong: "price: { type: long, requried: true }\n",
      right: "price: { type: long, required: true }\n",
    },
  }),
  "missing-key": entry({
    severity: "error",
    title: "A key that must be given is missing",
    message: (args: { key: string; owner?: string }) =>
      args.owner === undefined
        ? `'${args.key}' is missing here`
        : `'${args.key}' is missing in '${args.owner}'`,
    why: "What this key says cannot be guessed from the rest.",
    example: { wrong: "price: { title: 保费 }\n", right: "price: { type: long, title: 保费 }\n" },
  }),
  "wrong-kind": entry({
    severity: "error",
    title: "A value is of another kind than expected",
    message: (args: { expected: Words; found: Words; quoted?: string }) =>
      `expected ${args.expected.en}, found ${args.found.en}`,
    help: (args) => (args.quoted === undefined ? undefined : `write ${args.quoted} if it is text`),
    why: "Text, numbers, lists and maps are not converted into one another. What YAML reads as a number or as true is text only in quotes.",
    example: { wrong: "include: orderId\n", right: "include: [orderId]\n" },
  }),
  "not-allowed-value": entry({
    severity: "error",
    title: "A value is none of those allowed",
    message: (args: { found: string; allowed: readonly string[]; suggestion?: string }) =>
      `'${args.found}' is not allowed here`,
    help: (args) =>
      didYouMean(args.suggestion) ??
      `use ${args.allowed.length > 1 ? "one of " : ""}${args.allowed.join(", ")}`,
    why: "Each word of the language has one meaning; a word that it does not have can have none.",
    example: { wrong: "unit: cent\n", right: "unit: fen\n" },
  }),
  "exactly-one-of": entry({
    severity: "error",
    title: "Exactly one of several keys must be given",
    message: (args: { keys: readonly string[]; found: readonly string[]; owner?: string }) =>
      args.found.length > 0
        ? `${args.found.map((key) => `'${key}'`).join(" and ")} exclude each other`
        : `${args.owner === undefined ? "this map" : `'${args.owner}'`} does not say what it is`,
    help: (args) => `give exactly one of ${args.keys.join(", ")}`,
    why: "The key says which of several things this is. With none it is nothing, with two it would be ambiguous.",
    example: {
      wrong: "text: [{ raw: body, key: signKey }]\n",
      right: "text: [{ raw: body }, { key: signKey }]\n",
    },
  }),
  "key-needs-key": entry({
    severity: "error",
    title: "A key is given without the key it belongs to",
    message: (args: { key: string; needs: readonly string[] }) =>
      `'${args.key}' goes with ${args.needs.map((key) => `'${key}'`).join(" or ")} only`,
    why: "The key qualifies another one, and means nothing beside any other.",
    example: {
      wrong: "text: [{ field: data, slice: inner }]\n",
      right: "text: [{ raw: data, slice: inner }]\n",
    },
  }),
  "retyped-code": entry({
    severity: "error",
    title: "YAML would read a code as something else",
    message: (args: { text: string; reading: string }) =>
      args.text === args.reading
        ? `the code ${args.text} is not text to YAML`
        : `YAML reads the code ${args.text} as ${args.reading}`,
    help: (args) => `write ${JSON.stringify(args.text)}`,
    why: "Codes are text: 01 is not 1, and 0000 is not 0. YAML takes an unquoted one for a number, true or null, and what the document said is lost. Whole numbers that survive, such as 27, need no quotes.",
    example: { wrong: "success: 0000\n", right: 'success: "0000"\n' },
  }),
  "malformed-name": entry({
    severity: "error",
    title: "A text does not have the form required",
    message: (args: { text: string; says: Words }) => `'${args.text}' is not ${args.says.en}`,
    why: "Names reach package names, file names and code; references are looked up by their parts. Each has one form.",
    example: { wrong: "package: My Partner\n", right: "package: my-partner\n" },
  }),
  "bad-duration": entry({
    severity: "error",
    title: "A duration cannot be read",
    message: (args: { text: string; suggestion?: string }) =>
      /^[0.]*(?:ms|s|m|h|d)?$/u.test(args.text)
        ? `'${args.text}' is no time at all`
        : `'${args.text}' is not a duration`,
    help: (args) =>
      `${args.suggestion === undefined ? "write" : `did you mean '${args.suggestion}'? Write`} a whole number and one of the units ms, s, m, h, d`,
    why: "A number alone could be seconds or milliseconds. A duration is a whole number with its unit behind it, without a blank: milliseconds, seconds, minutes, hours or days; and it is one millisecond at least.",
    example: { wrong: "per: 60\n", right: "per: 60s\n" },
  }),
  "closed-place": entry({
    severity: "error",
    title: "An open point stands where nothing can be left open",
    message: (args: { owner?: string }) =>
      args.owner === undefined
        ? "an open point cannot stand here"
        : `an open point cannot stand under '${args.owner}'`,
    help: () =>
      "write the value that you decided on, and a `question:` beside it that says what is open",
    why: "An open point becomes an option of the generated code, which only some places can have; specs/LANGUAGE.md lists them.",
    example: {
      wrong: "limits: { expires: { open: expiry } }\n",
      right: "limits: { expires: 5m, question: q-expiry }\n",
    },
  }),
  "too-few": entry({
    severity: "error",
    title: "A list or map has too few entries",
    message: (args: { atLeast: number; what: "item" | "entry"; owner?: string }) => {
      if (args.owner === "choices") return `an open point has at least ${args.atLeast} choices`;
      return args.atLeast === 1
        ? `at least one ${args.what} is needed here`
        : `at least ${args.atLeast} of these are needed`;
    },
    help: (args) =>
      args.owner === "choices"
        ? "if one is left, write it where the point stands, and remove the point"
        : undefined,
    why: "An empty list here would say nothing, or would say it about everything.",
    example: { wrong: "choices: {}\n", right: "choices: { upper: upper, lower: lower }\n" },
  }),
  "too-many": entry({
    severity: "error",
    title: "A list has too many items",
    message: (args: { atMost: number }) => `at most ${args.atMost} of these are taken`,
    help: () => "keep those that are likely; whoever answers can always say something else",
    why: "A question with more than a few answers to choose from is several questions in one, and is not answered in a word.",
    example: {
      wrong: "answers: [一次, 两次, 三次, 四次, 五次]\n",
      right: "answers: [一次, 两次, 更多次]\n",
    },
  }),
  "out-of-range": entry({
    severity: "error",
    title: "A number is too small or too large",
    message: (args: { found: string; minimum?: number; maximum?: number }) => {
      const least = args.minimum === undefined ? [] : [`at least ${args.minimum}`];
      const most = args.maximum === undefined ? [] : [`at most ${args.maximum}`];
      return `${args.found} is out of range: ${[...least, ...most].join(" and ")}`;
    },
    why: "Outside these bounds the number has no meaning here.",
    example: { wrong: "calls: 0\n", right: "calls: 400\n" },
  }),
};
