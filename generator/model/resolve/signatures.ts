import type { Words } from "../../diagnostics/language.js";
import { suggest } from "../../diagnostics/suggest.js";
import {
  nestedWords,
  skipWords,
  sortWords,
  type SkipWord,
} from "../../spec/language/pair-words.js";
import { isStepName, stepForms, type StepName } from "../../spec/language/steps.js";
import type { Entry, MapNode, Node, ScalarNode } from "../../spec/yaml/node.js";
import type {
  HttpPart,
  Pairs,
  Pipeline,
  Segment,
  Segments,
  SegmentSource,
  Signature,
  Step,
  Steps,
} from "../protocol.js";
import { readProvenance } from "./fields.js";
import {
  child,
  flagAt,
  itemsAt,
  items,
  optional,
  pathOf,
  scalarAt,
  textAt,
  textsAt,
} from "./nodes.js";
import { readOpenable } from "./open.js";
import type { Resolution } from "./resolution.js";

/** Reads one signature of a protocol. */
export function readSignature(resolution: Resolution, entry: Entry): Signature {
  const node = entry.value;
  const before = resolution.complaints;
  const text = itemsAt(node, "text").flatMap((item) => {
    const segments = readOpenable(resolution, item, (one) => readSegments(resolution, one));
    return segments ? [segments] : [];
  });
  const keyId = textAt(child(node, "verify"), "key-id");
  const signature: Signature = {
    name: entry.key.text,
    text,
    join: textAt(node, "join") ?? "",
    end: textAt(node, "end") ?? "",
    steps: readSteps(resolution, child(node, "then")),
    ...optional("hook", textAt(node, "hook")),
    verify: {
      ignoreCase: flagAt(child(node, "verify"), "ignore-case"),
      ...optional("keyId", keyId === undefined ? undefined : pathOf(keyId)),
    },
    ...readProvenance(resolution, node),
  };
  // A segment or step that could not be read was left out.
  if (resolution.complaints > before) resolution.incomplete.add(signature.name);
  return resolution.from(signature, node, entry.key);
}

/** Reads a pipeline. A choice may put one step, several or none (`[]`) where the open point stands. */
export function readSteps(resolution: Resolution, node: Node | undefined): Pipeline {
  return items(node).flatMap((item): Pipeline => {
    const steps = readOpenable(resolution, item, (one) => readChosenSteps(resolution, one));
    if (!steps) return [];
    return "kind" in steps ? [steps] : steps;
  });
}

function readChosenSteps(resolution: Resolution, node: Node): Steps | undefined {
  const steps = items(node).map((item) => readStep(resolution, item));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

/** A choice may put one segment or a list of them where the open point stands. */
function readSegments(resolution: Resolution, node: Node): Segments | undefined {
  const segments = items(node).map((item) => readSegment(resolution, item));
  return segments.every((segment) => segment !== undefined) ? segments : undefined;
}

function readSegment(resolution: Resolution, node: Node): Segment | undefined {
  const source = readSource(resolution, node);
  if (!source) return undefined;
  const apply = readSteps(resolution, child(node, "apply"));
  return resolution.from({ ...source, apply }, node);
}

function readSource(resolution: Resolution, node: Node): SegmentSource | undefined {
  const raw = textAt(node, "raw");
  if (raw !== undefined) {
    const slice = textAt(node, "slice") === "inner" ? "inner" : "outer";
    return { kind: "raw", path: pathOf(raw), slice };
  }
  const field = textAt(node, "field");
  if (field !== undefined) return { kind: "field", path: pathOf(field) };
  const leaves = textAt(node, "leaves");
  if (leaves !== undefined) return { kind: "leaves", path: pathOf(leaves) };
  const lit = textAt(node, "lit");
  if (lit !== undefined) return { kind: "lit", text: lit };
  const http = textAt(node, "http");
  if (http !== undefined) return { kind: "http", part: http as HttpPart };
  const header = textAt(node, "header");
  if (header !== undefined) return { kind: "header", name: header };
  const key = scalarAt(node, "key");
  if (key) {
    return knowsCredential(resolution, key) ? { kind: "key", credential: key.text } : undefined;
  }
  const fields = child(node, "fields");
  const pairs = fields && readPairs(resolution, fields);
  return pairs && { kind: "fields", pairs };
}

/** Whether `node` names a declared credential; a literal key in a spec would land in everybody's repository. */
export function knowsCredential(resolution: Resolution, node: Node): boolean {
  if (node.kind !== "scalar") return false;
  const names = resolution.spec.section("credentials").map((one) => one.name);
  if (names.includes(node.text)) return true;
  const suggestion = suggest(node.text, names);
  resolution.complain("unknown-credential", node, suggestion === undefined ? {} : { suggestion });
  return false;
}

function readPairs(resolution: Resolution, node: Node): Pairs | undefined {
  const nested = child(node, "nested");
  if (!nested) {
    resolution.complain("missing-nested-rule", node, {});
    return undefined;
  }
  const include = child(node, "include") && textsAt(node, "include");
  const sort = child(node, "sort");
  const skip = child(node, "skip");
  const nestedRule = readOpenable(resolution, nested, (one) => wordOf(nestedWords, one));
  const order = sort
    ? readOpenable(resolution, sort, (one) => wordOf(sortWords, one))
    : ("document" as const);
  const skipped = skip ? readOpenable(resolution, skip, readSkipped) : [];
  if (nestedRule === undefined || order === undefined || skipped === undefined) return undefined;
  return {
    from: textAt(node, "from") ?? "body",
    ...optional("include", include),
    exclude: textsAt(node, "exclude"),
    skip: skipped,
    sort: order,
    names: readSteps(resolution, child(node, "names")),
    values: readSteps(resolution, child(node, "values")),
    pair: textAt(node, "pair") ?? "{k}={v}",
    join: textAt(node, "join") ?? "&",
    nested: nestedRule,
  };
}

function readSkipped(node: Node): readonly SkipWord[] | undefined {
  if (node.kind !== "list") return undefined;
  const words = node.items.map((item) => wordOf(skipWords, item));
  return words.every((word) => word !== undefined) ? words : undefined;
}

/** The word that stands at `node`; undefined where it is none of those, as a choice of an open point may be. */
function wordOf<Word extends string>(words: readonly Word[], node: Node): Word | undefined {
  return node.kind === "scalar" ? words.find((word) => word === node.text) : undefined;
}

/** `md5`, `{ hex: upper }`, `{ hex: { platform: upper, insurer: lower } }`, `{ des-ecb-pkcs5: desKey }`. */
export function readStep(resolution: Resolution, node: Node): Step | undefined {
  const entry = node.kind === "map" ? stepEntry(node) : undefined;
  const nameNode = node.kind === "scalar" ? node : entry?.key;
  if (!nameNode) return undefined;
  const name = nameNode.text;
  if (!isStepName(name)) {
    const suggestion = suggest(name, Object.keys(stepForms));
    resolution.complain("unknown-step", nameNode, {
      name,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return undefined;
  }
  const step = withArgument(resolution, name, entry?.value, nameNode);
  return step && resolution.from({ ...step, ...readExtras(resolution, node) }, node);
}

/** The entry that names the step; the keys that only stand beside one do not. */
function stepEntry(node: MapNode): Entry | undefined {
  return node.entries.find((entry) => isStepName(entry.key.text)) ?? node.entries[0];
}

/** What stands beside a step's name: `iv`, `leading-zeros`, `line-length`. */
function readExtras(resolution: Resolution, node: Node): Partial<Step> {
  const iv = scalarAt(node, "iv");
  const lineLength = textAt(node, "line-length");
  return {
    ...(iv && knowsCredential(resolution, iv) ? { iv: iv.text } : {}),
    ...(textAt(node, "leading-zeros") === "dropped" ? { leadingZeros: "dropped" } : {}),
    ...(lineLength === undefined ? {} : { lineLength: Number(lineLength) }),
  };
}

function knowsParty(resolution: Resolution, node: ScalarNode): void {
  const names = resolution.spec.section("parties").map((one) => one.name);
  if (names.includes(node.text)) return;
  const suggestion = suggest(node.text, names);
  resolution.complain("unknown-party", node, {
    name: node.text,
    ...optional("suggestion", suggestion),
  });
}

const argumentForms = {
  none: { en: "nothing", zh: "无（不带参数）" },
  key: { en: "the name of a credential", zh: "一个凭据名" },
  "key-and-iv": {
    en: "the name of a credential, and `iv:` with another",
    zh: "一个凭据名，另加 `iv:` 和另一个凭据名",
  },
  case: {
    en: "lower, upper, or one of them for each party",
    zh: "lower、upper，或为每个参与方各写其一",
  },
  flavour: { en: "rfc3986 or form", zh: "rfc3986 或 form" },
  range: { en: "two numbers", zh: "两个数" },
  padding: { en: "padded or unpadded", zh: "padded 或 unpadded" },
} as const satisfies Readonly<Record<string, Words>>;

function withArgument(
  resolution: Resolution,
  name: StepName,
  argument: Node | undefined,
  at: Node,
): Step | undefined {
  const form = stepForms[name].argument;
  const step = stepOf(resolution, name, form, argument);
  if (step === "refused") return undefined;
  if (step) return step;
  resolution.complain("bad-step-argument", argument ?? at, { name, expected: argumentForms[form] });
  return undefined;
}

function stepOf(
  resolution: Resolution,
  kind: StepName,
  form: keyof typeof argumentForms,
  argument: Node | undefined,
): Step | "refused" | undefined {
  const text = argument?.kind === "scalar" ? argument.text : undefined;
  switch (form) {
    case "none":
      return argument === undefined ? { kind } : undefined;
    case "key":
    case "key-and-iv":
      if (argument === undefined || text === undefined) return undefined;
      return knowsCredential(resolution, argument) ? { kind, key: text } : "refused";
    case "case":
      return caseStep(resolution, kind, argument, text);
    case "flavour":
      return text === "rfc3986" || text === "form" ? { kind, flavour: text } : undefined;
    case "padding":
      if (argument === undefined) return { kind };
      return text === "padded" || text === "unpadded" ? { kind, padding: text } : undefined;
    case "range": {
      const [from, to] = textsAtList(argument).map(Number);
      return from !== undefined && to !== undefined && from <= to
        ? { kind, range: [from, to] }
        : undefined;
    }
  }
}

function caseStep(
  resolution: Resolution,
  kind: StepName,
  argument: Node | undefined,
  text: string | undefined,
): Step | undefined {
  if (argument === undefined) return { kind, case: "lower" };
  if (text !== undefined)
    return text === "lower" || text === "upper" ? { kind, case: text } : undefined;
  if (argument.kind !== "map") return undefined;
  const cases: Record<string, "lower" | "upper"> = {};
  for (const { key, value } of argument.entries) {
    if (value.kind !== "scalar" || (value.text !== "lower" && value.text !== "upper"))
      return undefined;
    knowsParty(resolution, key);
    cases[key.text] = value.text;
  }
  return { kind, case: cases };
}

function textsAtList(node: Node | undefined): readonly string[] {
  return items(node).flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
}
