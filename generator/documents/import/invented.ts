import type { Sensitivity } from "../../model/structure.js";
import { sensitiveKind } from "./sensitive.js";

/**
 * A sample with invented values in the place of those that are somebody's: phones, identity and account numbers, names, mail
 * and postal addresses, birthdays. Each keeps its form (length, letters, digits), one value is replaced by the same wherever it stands, and
 * none is a valid one. The text need not be well-formed, and stays as it is everywhere else.
 *
 * @param labelOf the label of a member by its name, where a table has it.
 */
export function withInventedValues(
  text: string,
  labelOf: (name: string) => string | undefined = () => undefined,
): string {
  const replaced = new Map<string, string>();
  const ours = new Set<string>();
  const invent = (kind: Sensitivity, value: string): string => {
    const known = ours.has(value) ? value : replaced.get(value);
    if (known !== undefined) return known;
    const invented = inventors[kind](value, replaced.size + 1);
    replaced.set(value, invented);
    ours.add(invented);
    return invented;
  };
  const inMember = (name: string, value: string): string => {
    const kind = sensitiveKind(name, labelOf(name));
    if (kind !== undefined && /[\p{L}\p{N}]/u.test(value)) return invent(kind, value);
    return anywhere(value);
  };
  const anywhere = (value: string): string =>
    shapes.reduce(
      (rest, { kind, pattern }) => rest.replaceAll(pattern, (found) => invent(kind, found)),
      value,
    );
  return anywhere(
    text
      .replaceAll(jsonMember, (_, name: string, between: string, value: string) => {
        return `"${name}"${between}"${inMember(name, value)}"`;
      })
      .replaceAll(xmlElement, (_, open: string, name: string, value: string, close: string) => {
        return `${open}${inMember(name, value)}${close}`;
      }),
  );
}

const jsonMember = /"([^"\\\n]+)"(\s*:\s*)"((?:[^"\\]|\\.)*)"/gu;
const xmlElement = /(<\s*([A-Za-z_][\w.-]*)\s*>)([^<>]+)(<\s*\/\s*\2\s*>)/gu;

/** What is somebody's by its form, wherever it stands. */
const shapes: readonly { readonly kind: Sensitivity; readonly pattern: RegExp }[] = [
  { kind: "email", pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu },
  {
    kind: "id-card",
    pattern: /(?<![\w.-])[1-9]\d{16}[\dXx](?![\w-])/gu,
  },
  { kind: "mobile", pattern: /(?<![\w.-])(?:\+?86-?)?1[1-9]\d{9}(?![\w-])/gu },
];

const inventors: Readonly<Record<Sensitivity, (value: string, index: number) => string>> = {
  // No area begins with 0, and no checksum holds by design: the last digit is one that cannot follow.
  "id-card": (value, index) => digits(value, index, "0"),
  // No Chinese mobile number begins with 10.
  mobile: (value, index) => digits(value, index, "10"),
  "bank-account": (value, index) => digits(value, index, "0"),
  name: (value, index) => names(value, index),
  birthday: (value) =>
    value.replaceAll(/\d+/gu, (run) => dates[run.length] ?? "1".repeat(run.length)),
  email: (_, index) => `someone${index || ""}@example.com`,
  address: (value, index) => `某省某市某路${index + 1}号`.slice(0, Math.max(2, value.length)),
  credential: (value) => value.replaceAll(/[A-Za-z]/gu, "x").replaceAll(/\d/gu, "0"),
};

const dates: Readonly<Record<number, string>> = {
  4: "1990",
  1: "1",
  2: "01",
  8: "19900101",
  14: "19900101000000",
};

/** Digits by position: the prefix, zeros, and a number that tells one value from another. Letters become `X`. */
function digits(value: string, index: number, prefix: string): string {
  const count = value.replaceAll(/\D/gu, "").length;
  const tail = String(index % 10 ** Math.max(1, Math.min(4, count - prefix.length)));
  const all = prefix + "0".repeat(Math.max(0, count - prefix.length - tail.length)) + tail;
  let at = 0;
  return value.replaceAll(/[\p{L}\d]/gu, (letter) =>
    /\d/u.test(letter) ? (all[at++] ?? "0") : letter === "x" ? "x" : "X",
  );
}

const people = ["张某", "李某", "王某", "赵某", "钱某", "孙某", "周某", "吴某"];

/** Several in one value stay several. */
function names(value: string, index: number): string {
  const parts = value.split(/([,，、;；|/])/u);
  return parts
    .map((part, at) => (at % 2 === 1 || part.trim() === "" ? part : oneName(part, index + at / 2)))
    .join("");
}

function oneName(value: string, index: number): string {
  if (!/\p{Script=Han}/u.test(value))
    return `Somebody ${"ABCDEFGHIJ"[index % 10]}`.slice(0, Math.max(3, value.length));
  if (value.trim().length > 4) return "某某公司";
  return people[index % people.length] ?? "某人";
}
