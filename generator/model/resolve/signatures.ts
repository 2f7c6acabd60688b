import { suggest } from "../../diagnostics/suggest.js";
import { isStepName, stepForms } from "../../spec/language/steps.js";
import type { Entry, Node } from "../../spec/yaml/node.js";
import type {
  HttpPart,
  Openable,
  Pairs,
  Segment,
  Segments,
  SegmentSource,
  Signature,
  Step,
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
  const text = itemsAt(node, "text").flatMap((item) => {
    const segments = readOpenable(resolution, item, (one) => readSegments(resolution, one));
    return segments ? [segments] : [];
  });
  const signature: Signature = {
    name: entry.key.text,
    text,
    join: textAt(node, "join") ?? "",
    end: textAt(node, "end") ?? "",
    steps: readSteps(resolution, child(node, "then")),
    verify: { ignoreCase: flagAt(child(node, "verify"), "ignore-case") },
    ...readProvenance(resolution, node),
  };
  return resolution.from(signature, node, entry.key);
}

/** Reads a pipeline. */
export function readSteps(
  resolution: Resolution,
  node: Node | undefined,
): readonly Openable<Step>[] {
  return items(node).flatMap((item) => {
    const step = readOpenable(resolution, item, (one) => readStep(resolution, one));
    return step ? [step] : [];
  });
}

/** A choice may put one segment or a list of them where the open point stands. */
function readSegments(resolution: Resolution, node: Node): Segments | undefined {
  const segments = items(node).map((item) => readSegment(resolution, item));
  return segments.every((segment) => segment !== undefined) ? segments : undefined;
}

function readSegment(resolution: Resolution, node: Node): Segment | undefined {
  const source = readSource(resolution, node);
  if (!source) return undefined;
  const apply = readSteps(resolution, child(node, "apply")).filter(
    (step): step is Step => step.kind !== "open",
  );
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
  const nestedRule = readOpenable(resolution, nested, (one) => word<Pairs["nested"]>(one));
  const order = sort
    ? readOpenable(resolution, sort, (one) => word<Pairs["sort"]>(one))
    : "document";
  if (nestedRule === undefined || order === undefined) return undefined;
  return {
    from: textAt(node, "from") ?? "body",
    ...optional("include", include),
    exclude: textsAt(node, "exclude"),
    skip: textsAt(node, "skip") as Pairs["skip"],
    sort: order as Pairs["sort"],
    pair: textAt(node, "pair") ?? "{k}={v}",
    join: textAt(node, "join") ?? "&",
    nested: nestedRule as Pairs["nested"],
  };
}

function word<T>(node: Node): Exclude<T, { readonly kind: "open" }> | undefined {
  return node.kind === "scalar" ? (node.text as Exclude<T, { readonly kind: "open" }>) : undefined;
}

/** `md5`, `{ hex: upper }`, `{ hex: { platform: upper, insurer: lower } }`, `{ des-ecb-pkcs5: desKey }`. */
export function readStep(resolution: Resolution, node: Node): Step | undefined {
  const entry = node.kind === "map" ? node.entries[0] : undefined;
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
  return step && resolution.from(step, node);
}

const argumentForms = {
  none: "nothing",
  key: "the name of a credential",
  case: "lower, upper, or one of them for each party",
  flavour: "rfc3986 or form",
  range: "two numbers",
  padding: "padded or unpadded",
} as const;

function withArgument(
  resolution: Resolution,
  name: keyof typeof stepForms,
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
  kind: string,
  form: keyof typeof argumentForms,
  argument: Node | undefined,
): Step | "refused" | undefined {
  const text = argument?.kind === "scalar" ? argument.text : undefined;
  switch (form) {
    case "none":
      return argument === undefined ? { kind } : undefined;
    case "key":
      if (argument === undefined || text === undefined) return undefined;
      return knowsCredential(resolution, argument) ? { kind, key: text } : "refused";
    case "case":
      return caseStep(kind, argument, text);
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
  kind: string,
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
    cases[key.text] = value.text;
  }
  return { kind, case: cases };
}

function textsAtList(node: Node | undefined): readonly string[] {
  return items(node).flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
}
