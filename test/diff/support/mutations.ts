import { isMap, isScalar, isSeq, visit, type Document } from "yaml";
import type { Shape } from "../../../generator/spec/shape/shape.js";
import { parse, type Files } from "./base.js";
import { occurrencesIn, type Occurrence } from "./properties.js";

/** Specs in which one property is another, or is not there; not all of them make sense. */
export function* mutantsOf(files: Files, property: string): Generator<Files> {
  const names = namesFor(property, files);
  for (const [index, { occurrences, text, plain }] of readings(files).entries()) {
    for (const occurrence of occurrences.filter((one) => one.property === property)) {
      for (const mutate of mutations(occurrence, names)) {
        const document = parse(text);
        mutate(document.getIn(occurrence.path, true), document);
        const written = String(document);
        if (written !== plain) yield withText(files, index, written);
      }
    }
  }
}

interface Reading {
  readonly text: string;
  /** The text as it is written when nothing is changed. */
  readonly plain: string;
  readonly occurrences: readonly Occurrence[];
}

const known = new WeakMap<Files, readonly Reading[]>();

function readings(files: Files): readonly Reading[] {
  const earlier = known.get(files);
  if (earlier) return earlier;
  const made = files.specs.map(({ text }) => {
    const document = parse(text);
    return { text, plain: String(document), occurrences: occurrencesIn(document) };
  });
  known.set(files, made);
  return made;
}

function withText({ specs, samples }: Files, index: number, text: string): Files {
  return { specs: specs.map((file, at) => (at === index ? { ...file, text } : file)), samples };
}

/** What a property may name: everything that is declared in a section. */
const named: readonly (readonly [property: RegExp, section: string])[] = [
  [/\.open$/u, "open"],
  [/^step\.|\.key$|\.credential$|\.key-id$/u, "credentials"],
  [/\.from$|\.we$/u, "parties"],
  [/^operation\.protocol$/u, "protocols"],
  [/type$|\.undocumented$|\.re(quest|ply)$/u, "types"],
];

function namesFor(property: string, { specs, samples }: Files): readonly string[] {
  if (property.endsWith(".file")) return samples.map(({ path }) => path.replace("acme/", ""));
  const sections = named.filter(([form]) => form.test(property)).map(([, section]) => section);
  if (sections.length === 0) return [];
  return specs.flatMap(({ text }) => {
    const document = parse(text);
    return sections.flatMap((section) => keysIn(document.get(section)));
  });
}

function keysIn(node: unknown): readonly string[] {
  if (!isMap(node)) return [];
  return node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
}

type Mutation = (node: unknown, document: Document) => void;

/** Other values first: what is there is what the property is about. */
function mutations({ shape, path }: Occurrence, names: readonly string[]): readonly Mutation[] {
  const become =
    (value: string): Mutation =>
    (node) => {
      if (isScalar(node)) node.value = value;
    };
  return [
    ...scalarsOf(shape).map(become),
    ...names.toReversed().map(become),
    (node) => countUp(node),
    (node) => {
      const first = isSeq(node) ? node.items[0] : node;
      if (isScalar(first)) first.value = `${String(first.value)}x`;
    },
    (node) => {
      if (isMap(node) || isSeq(node)) node.items.pop();
    },
    (node) => {
      if (isMap(node) || isSeq(node)) node.items.shift();
    },
    (_, document) => {
      document.deleteIn(path);
    },
  ];
}

/** Every number in it is one more: `3s` is `4s`, `a = "1"` is `a = "2"`. */
function countUp(node: unknown): void {
  const next = (text: string): string =>
    text.replaceAll(/\d(?=\D*$)/gu, (digit) => String((Number(digit) + 1) % 10));
  if (isScalar(node)) node.value = next(String(node.value));
  if (!isSeq(node)) return;
  visit(node, {
    Scalar: (_key, scalar) => {
      scalar.value = next(String(scalar.value));
    },
  });
}

/** What a shape itself says may stand there. */
function scalarsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "enum":
      return shape.values;
    case "number":
      return ["401"];
    case "anything":
      return ["true", "false"];
    case "either":
      return shape.shapes.flatMap(scalarsOf);
    default:
      return [];
  }
}
