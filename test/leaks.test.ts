import { describe, expect, test } from "vitest";
import type { CallErrorCode } from "../templates/runtime/caller/call-error.js";
import type { ReceiverCode } from "../templates/runtime/receiver/events.js";
import * as commands from "./leaks/commands.js";
import * as documents from "./leaks/documents.js";
import { conflict } from "./leaks/conflict.js";
import * as encoded from "./leaks/encoded.js";
import { importing } from "./leaks/importing.js";
import * as inside from "./leaks/inside.js";
import * as judging from "./leaks/judging.js";
import { Observed } from "./leaks/observed.js";
import * as receiving from "./leaks/receiving.js";
import * as refusing from "./leaks/refusing.js";
import * as sending from "./leaks/sending.js";
import * as unsealing from "./leaks/unsealing.js";
import { verifying } from "./leaks/verifying.js";
import { watched } from "./leaks/watched.js";
import { formsOf } from "./support/leak-forms.js";
import { searchFor } from "./support/leak-search.js";
import { planted } from "./support/planted.js";

/*
 * Keys, what is known of persons, and links that let whoever has them in are planted wherever messages, settings and answers have
 * room for them. Everything that a user, an operator or a partner may see of a run is gathered as text, and searched for each of
 * them in every form. Not searched is what is somebody's own: the words of handlers and stores, which `onError` alone is told, and
 * what a partner answers, for whoever asked it.
 */

const given = new Set<string>();
const seen = new Set<string>();

type Scenario = (out: Observed) => Promise<ReadonlySet<string> | number | void>;

const scenarios: Readonly<Record<string, Scenario>> = {
  "calls that are done and refused": sending.everyOperation,
  "calls of which nobody knows": sending.everyFailure,
  "what settles a call": sending.settled,
  "messages that cannot be sent": refusing.messages,
  "settings of clients and signers that cannot work": refusing.settings,
  "settings of receivers that cannot work": receiving.settings,
  notices: receiving.notices,
  "notices that no handler gets": receiving.refusedUnread,
  "handlers and stores": receiving.handled,
  "notices with other content": conflict,
  "sealed requests": unsealing.sealed,
  "unsigned notices": unsealing.unsigned,
  "encoded messages": encoded.received,
  "messages in members": inside.received,
  "answers in members": inside.answered,
  issues: judging.issues,
  "what is redacted": judging.redacted,
  "baowen sign": commands.signing,
  "baowen sign of sealed requests": commands.unsealing,
  "baowen sign --explain": commands.explaining,
  "baowen verify": verifying("en"),
  "baowen verify, in Chinese": verifying("zh"),
  "commands that read specs": commands.reading,
  "baowen import": importing,
  "commands that read documents": documents.anomalies,
};

describe("nothing planted comes out of", () => {
  test.each(Object.entries(scenarios))("%s", async (_, scenario) => {
    const { out, result } = await watched(scenario);
    for (const name of out.given()) given.add(name);
    if (result instanceof Set) for (const code of result) seen.add(code);
    expect(out.count).toBeGreaterThan(2);
    expect(out.leaks()).toEqual([]);
  });
});

describe("the scenarios leave nothing out:", () => {
  // A code that is added does not compile until it stands here, and fails until a scenario meets it.
  const callErrors: Readonly<Record<CallErrorCode, true>> = {
    RATE_LIMITED: true,
    EXPIRED: true,
    CONNECT_FAILED: true,
    TIMEOUT: true,
    ABORTED: true,
    CONNECTION_LOST: true,
    REDIRECTED: true,
    HTTP_STATUS: true,
    RESULT_UNKNOWN: true,
    REPLY_TOO_LARGE: true,
    REPLY_CHARSET: true,
    REPLY_UNREADABLE: true,
    REPLY_UNVERIFIED: true,
    REPLY_MISMATCH: true,
  };
  const receiverCodes: Readonly<Record<ReceiverCode, true>> = {
    METHOD: true,
    RAW_BODY_CONSUMED: true,
    BODY_TOO_LARGE: true,
    BODY_INCOMPLETE: true,
    MEDIA_TYPE: true,
    CHARSET_MISMATCH: true,
    MALFORMED: true,
    ENVELOPE_INVALID: true,
    ENCODING_BROKEN: true,
    CREDENTIALS_MISSING: true,
    CREDENTIALS_FAILED: true,
    SEAL_BROKEN: true,
    SIGNATURE_MISMATCH: true,
    MEMBERS_DISAGREE: true,
    EXPIRED: true,
    UNKNOWN_KIND: true,
    BODY_INVALID: true,
    DUPLICATE: true,
    CONFLICT: true,
    BUSY: true,
    HANDLER_FAILED: true,
    HANDLER_SLOW: true,
    STORE_FAILED: true,
    ACCEPTED: true,
    REFUSED: true,
    NOT_YET: true,
    INTERNAL: true,
  };
  const errors = ["ConfigError", "ValidationError", "EncodeError"];
  const complaints = [
    "bad-usage",
    "cannot-sign",
    "sample-not-json",
    "unknown-choice",
    "unknown-open-point",
    "unreadable-input",
  ];
  const wanted = [
    ...Object.keys({ ...callErrors, ...receiverCodes }),
    ...errors,
    ...complaints,
  ].toSorted();

  test("every code of calls and receivers, every error, what commands complain about", () => {
    expect(wanted.filter((code) => !seen.has(code))).toEqual([]);
  });

  test("every planted value", () => {
    expect(Object.keys(planted).filter((name) => !given.has(name))).toEqual([]);
  });
});

describe("the search finds", () => {
  const search = searchFor(planted);

  test("thirty values, none of which is another one's part", () => {
    const names = Object.keys(planted);
    expect(names).toHaveLength(30);
    for (const [name, value] of Object.entries(planted)) {
      const found = search.in(`a text with ${value} in it`).map((what) => what.split(" ")[0]);
      expect([...new Set(found)]).toEqual([name]);
    }
  });

  test.each(Object.entries(planted))("%s in each of its forms, in either case", (name, value) => {
    for (const { form, text } of formsOf(value)) {
      for (const each of [text, text.toUpperCase(), `<${text.toLowerCase()}>`]) {
        expect(search.in(each)).toContain(`${name} ${form}`);
      }
    }
  });

  test.each([0, 1, 2, 3])("a value within the Base64 of a text, %i bytes in", (offset) => {
    for (const [name, value] of Object.entries(planted)) {
      const text = Buffer.from(`${"x".repeat(offset)}${value}, and more`).toString("base64");
      expect(search.in(text)).toContain(`${name} as Base64`);
    }
  });

  const ways: Readonly<Record<string, (value: string) => unknown>> = {
    "an error's message": (value) => new Error(`no such person: ${value}`),
    "the cause of a cause": (value) =>
      new Error("a", { cause: new Error("b", { cause: { value } }) }),
    "a member that is not enumerable": (value) =>
      Object.defineProperty(new Error("a"), "request", { value, enumerable: false }),
    "the member of a class": (value) =>
      new (class {
        readonly held = { deep: { deeper: { deepest: [[value]] } } };
      })(),
    "a Buffer": (value) => Buffer.from(value),
    "a Map's key": (value) => new Map([[value, 1]]),
    "what toJSON gives": (value) => ({ toJSON: () => value }),
    "what explain gives": (value) => Object.assign(new Error("a"), { explain: () => value }),
    "several errors": (value) => new AggregateError([new Error(value)]),
  };
  test.each(Object.entries(ways))("what is planted on purpose in %s", (_, hold) => {
    for (const value of Object.values(planted)) {
      const out = new Observed();
      out.sees(hold(value));
      expect(out.leaks()).not.toEqual([]);
      expect(out.leaks().join()).not.toContain(value);
    }
  });

  test("what the process tells, and sealed bodies", async () => {
    const tellings: readonly (() => void)[] = [
      () => process.stdout.write(planted.mobile),
      () => process.stderr.write(Buffer.from(planted.mobile)),
      () => Reflect.apply(Reflect.get(console, "info") as () => void, console, [planted.mobile]),
      () => process.emitWarning(`no such number: ${planted.mobile}`),
    ];
    for (const tell of tellings) {
      const { out } = await watched(async () => tell());
      expect(out.leaks()).not.toEqual([]);
    }
    const out = new Observed();
    const ciphertext = Buffer.from("0123456789abcdef".repeat(9)).toString("base64");
    out.seals(ciphertext);
    out.sees(new Error(`refused: ${ciphertext.slice(10, 90)}`));
    expect(out.leaks()).not.toEqual([]);
  });
});
