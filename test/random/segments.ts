import { nestedWords, skipWords, sortWords } from "../../generator/spec/language/pair-words.js";
import { secretNames } from "./keys.js";
import { pipeline, type Kit } from "./steps.js";
import { memberNames } from "./values.js";

/** What of a message a signature may be made over. */
export interface Readable {
  /** Paths whose source text may be signed. */
  readonly sources: readonly string[];
  /** Paths of members with a text. */
  readonly texts: readonly string[];
  /** Objects whose members may be signed. */
  readonly objects: readonly string[];
  readonly headers: readonly string[];
  readonly http: readonly string[];
  readonly ofXml: boolean;
}

type Part = object;

/** What a signature is made over: segments, some of them left open. */
export function segments(kit: Kit, readable: Readable): readonly Part[] {
  const { draw, points } = kit;
  const place = JSON.stringify(readable);
  const part = (): Part =>
    draw.percent(20)
      ? points.open(`segments ${place}`, () => choice(kit, readable))
      : segment(kit, readable);
  return draw.several(1, 5, part);
}

function choice(kit: Kit, readable: Readable): Part | readonly Part[] {
  const { draw } = kit;
  if (draw.percent(50)) return segment(kit, readable);
  return draw.several(0, 3, () => segment(kit, readable));
}

function segment(kit: Kit, readable: Readable): Part {
  const { draw } = kit;
  const { sources, texts, objects, headers, http, ofXml } = readable;
  const makers: readonly (readonly (() => object)[])[] = [
    sources.map((path) => () => ({ raw: path, ...slice(kit, ofXml) })),
    texts.map((path) => () => ({ field: path })),
    ofXml ? sources.map((path) => () => ({ leaves: path })) : [],
    headers.map((header) => () => ({ header })),
    http.map((part) => () => ({ http: part })),
    [() => ({ lit: literal(kit) })],
    secretNames.map((key) => () => ({ key })),
    ...(ofXml
      ? []
      : [0, 1, 2].map(() => objects.map((from) => () => ({ fields: pairs(kit, from) })))),
  ];
  const found = draw.pick(draw.pick(makers.filter((some) => some.length > 0)))();
  const apply = draw.percent(25) ? { apply: pipeline(kit, "inner", draw.below(2)) } : {};
  return { ...found, ...apply };
}

function slice({ draw }: Kit, ofXml: boolean): object {
  return draw.percent(50) ? { slice: ofXml ? draw.pick(["inner", "outer"]) : "outer" } : {};
}

/** Texts that are something else to templates, to YAML or to regular expressions. */
export function literal({ draw }: Kit): string {
  const odd = [
    "&key=",
    "\n",
    "",
    "`${input}`",
    "\\",
    '"',
    "'",
    "密钥",
    "😀",
    "0027",
    "1e3",
    "$&",
    "\u2028",
    "*/",
  ];
  return draw.several(0, 3, () => draw.pick(odd)).join("");
}

function pairs(kit: Kit, from: string): object {
  const { draw, points } = kit;
  const names = () =>
    draw.some(
      1,
      6,
      memberNames.filter((name) => name !== "__proto__"),
    );
  // No signature covers itself.
  const exclude = from === "envelope" ? ["sign", ...names()] : names();
  const isDeclared = draw.percent(30);
  const sorts = sortWords.filter((word) => isDeclared || word !== "declared");
  const nests = nestedWords.filter((word) => !isDeclared || word !== "recurse");
  const skips = () =>
    draw
      .some(
        0,
        4,
        skipWords.filter((word) => word !== "file"),
      )
      .map(nullWord);
  const own = isDeclared ? "declared " : "";
  const openly = <T>(what: string, make: () => T): T | object =>
    draw.percent(25) ? points.open(what, make) : make();
  const steps = () => (draw.percent(30) ? pipeline(kit, "inner", 1) : undefined);
  const include = draw.percent(isDeclared ? 70 : 30)
    ? names().filter((name) => name !== "sign")
    : undefined;
  const [namesSteps, valuesSteps] = [steps(), steps()];
  return {
    ...(from === "body" && draw.percent(50) ? {} : { from }),
    ...(include === undefined ? {} : { include }),
    ...(from === "envelope" || draw.percent(50) ? { exclude } : {}),
    ...(draw.percent(70) ? { skip: openly("skip", skips) } : {}),
    ...(isDeclared || draw.percent(80)
      ? {
          sort:
            isDeclared && draw.percent(70)
              ? "declared"
              : openly(`${own}sort`, () => draw.pick(sorts)),
        }
      : {}),
    ...(namesSteps === undefined ? {} : { names: namesSteps }),
    ...(valuesSteps === undefined ? {} : { values: valuesSteps }),
    ...(draw.percent(60)
      ? { pair: draw.pick(["{k}{v}", "{v}", "{k}:{v};", "{v}={k}{v}", "$&{k}$1{v}$$"]) }
      : { pair: "{k}={v}" }),
    ...(draw.percent(90) ? { join: draw.pick(["&", "", ",", "$&", "\n", "{v}"]) } : {}),
    nested: openly(`${own}nested`, () => draw.pick(nests)),
  };
}

/** YAML reads a bare `null` as null, which the language takes for the word. */
function nullWord(word: string): string | null {
  return word === "null" ? null : word;
}
