import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OpenPoint } from "../../generator/model/provider.js";
import type { Choices } from "../../generator/protocol/choose.js";
import type { Report } from "../../generator/verify/report.js";
import { isObject, type WireValue } from "../../templates/runtime/wire.js";
import {
  craftedHttp,
  crafted,
  defaultsOf,
  everyMessage,
  goodMessage,
  type Crafting,
} from "../support/crafted.js";
import { ask, keysOf, names, providerOf, stepOf, type Name } from "./asking.js";

/*
 * Messages under each choice of each open point of each provider, verified with another one taken: the choice that they are made
 * with is named. A point that a spec gets and that is not in this table fails the test.
 */

/** Where a choice is named, or why no message can tell it. */
type Told =
  /** The signature differs, and matches with it. */
  | { readonly in: "signature"; readonly with?: Choices }
  /** The signature matches, whatever its letter case, and is written so. */
  | { readonly in: "writing" }
  | { readonly in: "envelope" | "members" | "decoding"; readonly says: (choice: string) => string }
  | { readonly in: "nothing"; readonly because: string };

const asSent = (point: string) => (choice: string) => `it travels as ${point}=${choice} has it`;

const told: { readonly [provider in Name]: { readonly [point: string]: Told } } = {
  xiebao: {
    "digest-case": { in: "writing" },
    ladder: { in: "nothing", because: "how often a message is repeated stands in none" },
  },
  aigobao: {
    carriage: { in: "envelope", says: asSent("carriage") },
    version: { in: "members", says: (choice) => `'version' is as version=${choice} has it` },
    blanks: { in: "signature" },
    nested: { in: "signature" },
    "inner-case": { in: "signature" },
    "outer-case": { in: "signature" },
    "des-key": { in: "signature" },
  },
  gongbao: { signed: { in: "signature" } },
  huanong: {
    carriage: { in: "envelope", says: asSent("carriage") },
    cipher: { in: "decoding", says: (choice) => `it opens with cipher=${choice}` },
    "header-signature": { in: "signature" },
    "signature-header": { in: "signature", with: { "header-signature": "md5" } },
  },
  lima: { "digest-case": { in: "writing" } },
};

/** Choices that no message is made with, or that none can tell. */
const untold: { readonly [choice: string]: string } = {
  "nested=refuse":
    "what has an object inside is not signed; all other messages are the same under each",
  "des-key=exact8": "a key of eight bytes is the same under both; under this one no other encrypts",
};

/** With what some points are about: members that are null, empty or an empty list, and an object among those that are signed. */
function telling(each: Omit<Crafting, "keys" | "choices">): { readonly value?: WireValue } {
  const value = goodMessage({ ...each, keys: {}, choices: {} });
  if (each.operation.name !== "addTemp" || each.way.of !== "request" || !isObject(value)) return {};
  const body = value["requestBody"];
  if (!isObject(body)) return {};
  const more = { z1: null, z2: "", z3: [], z4: { b: 1, a: "x" } };
  return { value: { ...value, requestBody: { ...body, ...more } } };
}

/** A free point's text is written by whoever deploys the code. */
function choicesOf({ free, choices }: OpenPoint): readonly string[] {
  return free === undefined ? choices : ["X-Partner-Sign"];
}

/** Keys that differ where a choice is about them. */
function keysFor(name: Name, point: string): Crafting["keys"] {
  return point === "des-key" ? { ...keysOf[name], desKey: "longer than 8" } : keysOf[name];
}

/** How a report names the choice that a message is made with; false: it says that there is nothing to tell. */
function isNamed(report: Report, how: Told, point: string, choice: string): boolean {
  if (how.in === "nothing") return false;
  const step = stepOf(report, how.in === "writing" ? "signature" : how.in);
  if (how.in === "signature" || how.in === "writing") {
    if (step.status === "nothing") return false;
    const named = choice.startsWith("X-") ? choice.toLowerCase() : choice;
    if (how.in === "writing") {
      expect(step).toMatchObject({
        status: "ok",
        notes: [`it is written as with ${point}=${named}`],
      });
      return true;
    }
    expect(step).toMatchObject({ status: "wrong", matches: [{ [point]: named }] });
    expect(step.notes[0]).toContain(`with ${point}=${named}`);
    return true;
  }
  expect(step.notes).toContain(how.says(choice));
  return true;
}

test("the table has every provider and every open point that the specs have", () => {
  const folders = readdirSync("specs", { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(names.toSorted()).toEqual(folders.map((folder) => folder.name).toSorted());
  for (const name of names) {
    const { openPoints } = providerOf(name);
    expect(Object.keys(told[name]).toSorted()).toEqual(
      openPoints.map((each) => each.name).toSorted(),
    );
    const spoken = openPoints.flatMap((one) => choicesOf(one).map((each) => `${one.name}=${each}`));
    if (name === "aigobao") expect(spoken).toEqual(expect.arrayContaining(Object.keys(untold)));
  }
});

const table = names.flatMap((name) =>
  providerOf(name).openPoints.flatMap((point) =>
    choicesOf(point).map((choice) => [name, point.name, choice, point] as const),
  ),
);

test.each(table)("%s: %s=%s", (name, point, choice, { default: usual, choices: all }) => {
  const how = told[name][point];
  if (how === undefined) throw new Error("not in the table");
  const provider = providerOf(name);
  const around = { ...defaultsOf(provider), ...("with" in how ? how.with : {}) };
  const made: Choices = { ...around, [point]: choice };
  const other = choice === usual ? all.find((each) => each !== usual) : usual;
  const taken: Choices = { ...around, [point]: other ?? usual };
  const isUntold = untold[`${point}=${choice}`] !== undefined;
  const keys = isUntold ? keysOf[name] : keysFor(name, point);
  const messages = everyMessage(provider).filter(
    ({ operation, way }) =>
      name !== "aigobao" ||
      (way.of === "request" && operation.name === (isUntold ? "register" : "addTemp")),
  );
  const named = messages.filter((each) => {
    const text = craftedHttp({ ...each, keys, choices: made, ...(isUntold ? {} : telling(each)) });
    const said = { keys, operation: each.operation.name, isReply: each.way.of === "reply" };
    const report = ask(name, text, { ...said, choices: taken });
    const isTold = isUntold ? !report.verified : isNamed(report, how, point, choice);
    // Once it is taken, nothing is wrong.
    expect(ask(name, text, { ...said, choices: made }).verified).toBe(true);
    return isTold;
  });
  expect(named.length > 0).toBe(how.in !== "nothing" && !isUntold);
});

describe("aigobao", () => {
  const provider = providerOf("aigobao");
  const defaults = defaultsOf(provider);
  const each = everyMessage(provider).find(({ operation }) => operation.name === "addTemp");
  if (each === undefined) throw new Error("no addTemp");

  test("two points at once", () => {
    const choices = { ...defaults, "inner-case": "upper", "outer-case": "upper", nested: "json" };
    const text = crafted({ ...each, keys: keysOf.aigobao, choices, ...telling(each) });
    const { matches } = stepOf(ask("aigobao", text, { operation: "addTemp" }), "signature");
    expect(matches).toEqual([{ nested: "json", "inner-case": "upper", "outer-case": "upper" }]);
  });

  test("a key that is opened under another choice only", () => {
    const keys = keysFor("aigobao", "des-key");
    const text = crafted({ ...each, keys, choices: defaults });
    const choices = { ...defaults, "des-key": "exact8" };
    const report = ask("aigobao", text, { operation: "addTemp", keys, choices });
    expect(stepOf(report, "opening")).toMatchObject({
      status: "wrong",
      notes: ["it opens with des-key=first8"],
    });
    expect(stepOf(report, "signature").matches).toEqual([{ "des-key": "first8" }]);
  });
});

test.each(["form", "query"])("a message that travels as a %s", (carriage) => {
  const provider = providerOf("aigobao");
  const each = everyMessage(provider).find(({ operation }) => operation.name === "register");
  if (each === undefined) throw new Error("no register");
  const choices = { ...defaultsOf(provider), carriage };
  const text = crafted({ ...each, keys: keysOf.aigobao, choices });
  const path = each.operation.path ?? "";
  const [url, body] = carriage === "query" ? [`${path}?${text}`, ""] : [path, text];
  const head = `POST ${url} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n`;
  const report = ask("aigobao", head + body);
  expect(report).toMatchObject({ verified: true, valid: true, message: { operation: "register" } });
});
