import { expect } from "vitest";
import { calling } from "./calling-expectations.js";

// What `test/consumer/src/main.ts` must print, on every Node. An answer is a status and a text.

const yes = [200, '{"state":true}'] as const;
const unverified = [200, '{"state":false,"failMsg":"not verified"}'] as const;

function no(reason: string): readonly unknown[] {
  return [200, `{"state":false,"failMsg":"${reason}"}`];
}

/** What became of many mutilated messages. */
function refused(tried: number, ...codes: readonly string[]): object {
  return { tried, believed: 0, handled: 0, codes };
}

const accepted = { tried: 1, believed: 1, handled: 1, codes: ["ACCEPTED"] };

type Expectation = readonly [scenario: string, expected: unknown];

const inProcess: readonly Expectation[] = [
  ["the whole message", accepted],
  ["every byte of the signed text changed", refused(156, "MALFORMED", "SIGNATURE_MISMATCH")],
  ["every byte of the signature changed", refused(32, "SIGNATURE_MISMATCH")],
  ["every beginning of the message", refused(222, "CHARSET_MISMATCH", "MALFORMED")],
  ["the signature in upper case", accepted],
  ["the same data written anew", refused(1, "SIGNATURE_MISMATCH")],
  [
    "while keys are rotated",
    [`ACCEPTED ${yes[1]}`, `DUPLICATE ${yes[1]}`, `SIGNATURE_MISMATCH ${unverified[1]}`],
  ],
  ["after keys were rotated", [`SIGNATURE_MISMATCH ${unverified[1]}`]],
  [
    "two channels on one receiver",
    [
      `ACCEPTED ${yes[1]}`,
      `SIGNATURE_MISMATCH ${unverified[1]}`,
      `SIGNATURE_MISMATCH ${unverified[1]}`,
      `DUPLICATE ${yes[1]}`,
      `CREDENTIALS_MISSING ${unverified[1]}`,
      `CREDENTIALS_MISSING ${unverified[1]}`,
    ],
  ],
  [
    "empty secrets",
    ["ConfigError EMPTY_SECRET", "ConfigError EMPTY_SECRET", "ConfigError EMPTY_SECRET"],
  ],
  [
    "four kinds in all orders",
    {
      '{"handled":4,"form":{"applied":true,"hasFile":true,"paid":"12100 fen","policies":["P1"]}}': 24,
    },
  ],
  [
    "a later status of the same form",
    {
      codes: ["ACCEPTED", "ACCEPTED", "DUPLICATE", "DUPLICATE"],
      log: ["changeNotice T1", "changeNotice T1"],
      form: { change: "4" },
    },
  ],
  [
    "the same event told otherwise",
    {
      codes: ["ACCEPTED", "ACCEPTED", "DUPLICATE", "DUPLICATE"],
      log: ["payNotice T1", "payNotice T1"],
      form: { paid: "12200 fen" },
    },
  ],
  [
    "a handler that refuses, waits and fails",
    {
      answers: [
        no("no such form"),
        no("the books are closed"),
        no("the message could not be handled now"),
        yes,
        yes,
      ],
      runs: 4,
      codes: ["REFUSED", "NOT_YET", "HANDLER_FAILED", "ACCEPTED", "DUPLICATE"],
      errors: ["a secret of the handler"],
    },
  ],
  [
    "what the sender is told",
    ["done", "refused: no such form", "refused: the books are closed", "refused: not verified"],
  ],
  [
    "a gateway's page, then nobody",
    ["unknown: HTTP_STATUS, sent: maybe", "unknown: CONNECT_FAILED, sent: no"],
  ],
  [
    "a redirection, then nobody",
    ["unknown: REDIRECTED, sent: maybe", "unknown: CONNECT_FAILED, sent: no"],
  ],
  [
    "a page instead of a reply, then nobody",
    ["unknown: REPLY_UNREADABLE, sent: yes", "unknown: CONNECT_FAILED, sent: no"],
  ],
  ["what cannot be sent", ["EncodeError ILL_FORMED", "ValidationError VALIDATION"]],
  ["a payment", payment("微信")],
  ["a payment through a gateway not listed", payment("unlisted")],
  [
    "a form's number that comes as a number, and members not in the document",
    {
      answer: yes,
      codes: ["ACCEPTED"],
      said: [{ form: "2026000107", approved: true, unknownMembers: ["more"] }],
    },
  ],
  [
    "what may be logged",
    {
      answer: yes,
      codes: ["ACCEPTED"],
      said: [
        {
          insureNum: "T1",
          state: true,
          policys: [
            {
              planId: 1,
              applicant: "[name: string of 3 characters]",
              insurant: "[name: string of 3 characters]",
            },
          ],
        },
      ],
    },
  ],
  ["a kind not in the document", { answer: yes, codes: ["UNKNOWN_KIND"], said: [[99, 74]] }],
  [
    "a body that is not as documented",
    { answer: no("price: expected long"), codes: ["BODY_INVALID"], said: [] },
  ],
  [
    "a body with a member twice",
    { answer: no("the message cannot be read"), codes: ["MALFORMED"], said: [] },
  ],
];

function payment(gateway: string): object {
  const price = ["9007199254740993", "90071992547409.93"];
  const said = { price, payTime: "2026-01-02 08:09:10", gateway, text: true, attempt: 1 };
  return { answer: yes, codes: ["ACCEPTED"], said: [said] };
}

/** What is the same on every framework; `fix` is how to get the bytes there. */
function serving(framework: string, fix: string): readonly Expectation[] {
  const expectations: readonly Expectation[] = [
    [
      "every kind, sent by the counterpart",
      {
        results: { done: 8 },
        codes: { ACCEPTED: 8 },
        log: [
          "insureNotice T2026000101",
          "payNotice T2026000101",
          "issueNotice T2026000101",
          "cancelNotice T2026000101",
          "cancelNotice T2026000101",
          "policyFileNotice T2026000101",
          "changeNotice T2026000101",
          "abnormalNotice T2026000101",
        ],
      },
    ],
    ["sent twice", { answers: [yes, yes], handled: 1, codes: ["ACCEPTED", "DUPLICATE"] }],
    [
      "tampered with",
      {
        answers: [unverified, unverified, unverified],
        handled: 0,
        codes: ["SIGNATURE_MISMATCH", "SIGNATURE_MISMATCH", "SIGNATURE_MISMATCH"],
      },
    ],
    [
      "in other ways",
      {
        answers: [
          ["GET", 405],
          ["PUT", 405],
          ["text/plain", 415],
          ["gzip", 415],
          ["gbk", 200],
          ["too long", 413],
          ["too long, in chunks", 413],
          ["in chunks", 200],
        ],
        handled: 1,
        codes: [
          "METHOD",
          "METHOD",
          "MEDIA_TYPE",
          "MEDIA_TYPE",
          "CHARSET_MISMATCH",
          "BODY_TOO_LARGE",
          "BODY_TOO_LARGE",
          "ACCEPTED",
        ],
      },
    ],
    ["other routes", [200, '{"parsed":[1]}']],
    [
      "sent ten times at once",
      { answers: { [yes.join()]: 10 }, runs: 1, codes: { ACCEPTED: 1, DUPLICATE: 9 } },
    ],
    [
      "behind a parser",
      {
        answer: [500, "Not received"],
        handled: 0,
        codes: ["RAW_BODY_CONSUMED"],
        errors: [expect.stringContaining(fix)],
      },
    ],
    [
      "behind something that keeps the bytes",
      { answer: yes, handled: 1, codes: ["ACCEPTED"], errors: [] },
    ],
    [
      "a slow handler",
      {
        answers: [
          no("the message is still being handled"),
          no("this message is being handled"),
          yes,
        ],
        runs: 1,
        codes: ["HANDLER_SLOW", "BUSY", "late ACCEPTED", "DUPLICATE"],
      },
    ],
  ];
  return expectations.map(([scenario, expected]) => [`${framework}: ${scenario}`, expected]);
}

export const expectations: readonly Expectation[] = [
  ...inProcess,
  ...calling,
  ...serving("node", "request.rawBody"),
  ...serving("express", "before app.use(express.json())"),
  ...serving("fastify", "app.register(toFastify(receive)"),
  ...serving("hono", "await c.req.arrayBuffer()"),
  ...serving("koa", "before app.use(bodyParser())"),
];
