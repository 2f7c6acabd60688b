// What `test/consumer/src/scenarios/calling.ts` must come to, on every Node.

const operations = [
  "register",
  "addTemp",
  "applyInvoice",
  "getInvoiceUrl",
  "getDistrProductDetail",
  "getPolicyUrl",
  "outNotify",
  "getOrderListUrl",
  "surrenderByPolicyCode",
  "surrenderByOrderCode",
  "getOrderDetail",
];

const everyOperation = {
  results: Object.fromEntries(operations.map((operation) => [operation, "done"])),
  codes: operations.map(() => "ACCEPTED"),
};

const changes = 6;
const queries = 5;

/** What all operations come to where the partner refuses with a code that says that it stays no. */
function final(code: string): readonly [string, object] {
  const refused = `refused ${code} as refused`;
  return [code, { changes: { [refused]: changes }, queries: { [refused]: queries } }];
}

/** The same for a code after which nobody knows: a query did nothing, so it may be asked again. */
function unknown(code: string): readonly [string, object] {
  return [
    code,
    {
      changes: { "unknown RESULT_UNKNOWN, sent: yes, after-query": changes },
      queries: { [`refused ${code} as refused, retryable`]: queries },
    },
  ];
}

const later = "refused 0002 as not-yet, retryable";
const unverified = 'refused 2000 as unverified {"code":"2000","message":"接口签名错误"}';

/** What becomes of all operations, and how often each was sent where three attempts are allowed. */
function strange(what: string, sent: "maybe" | "yes", query: "same" | "no"): object {
  return {
    changes: { [`unknown ${what}, sent: ${sent}, after-query`]: changes },
    queries: { [`unknown ${what}, sent: ${sent}, ${query}`]: queries },
    sent: { changes: [1], queries: [query === "same" ? 3 : 1] },
  };
}

export const calling: readonly (readonly [scenario: string, expected: unknown])[] = [
  ["every operation, called", everyOperation],
  ["every operation, as a query string", everyOperation],
  [
    "every result code",
    Object.fromEntries([
      ...["1000", "1001", "2000", "2008", "2009", "3000", "4001", "5000"].map(final),
      ...["9999", "7777"].map(unknown),
      ["0002", { changes: { [later]: changes }, queries: { [later]: queries } }],
    ]),
  ],
  [
    "wrong secrets",
    {
      replies: { [unverified]: 33 },
      codes: [{ SIGNATURE_MISMATCH: 11 }, { SEAL_BROKEN: 11 }, { SIGNATURE_MISMATCH: 11 }],
    },
  ],
  ["a partner that does not answer", strange("TIMEOUT", "maybe", "same")],
  ["a partner that hangs up once it has the request", strange("CONNECTION_LOST", "maybe", "same")],
  ["a page instead of a reply", strange("REPLY_UNREADABLE", "yes", "no")],
  ["a gateway's page", strange("HTTP_STATUS", "maybe", "same")],
  [
    "a gateway that speaks as the partner does",
    [strange("HTTP_STATUS", "maybe", "same"), strange("HTTP_STATUS", "maybe", "same")],
  ],
  ["a reply without end", strange("REPLY_TOO_LARGE", "yes", "no")],
  ["a redirection", strange("REDIRECTED", "maybe", "no")],
  [
    "three attempts",
    { result: "unknown HTTP_STATUS, sent: maybe, same", nonces: 3, times: 3, bodies: 1 },
  ],
  [
    "an answer that was lost",
    ["unknown CONNECTION_LOST, sent: maybe, after-query", "getOrderDetail", "done"],
  ],
  ["four minutes late, and six", ["done", "refused 2000 as unverified"]],
  [
    "what is told of calls",
    [
      "addTemp attempt 1 unknown HTTP_STATUS 502",
      "addTemp call 1 unknown HTTP_STATUS 502",
      "getOrderDetail attempt 1 unknown HTTP_STATUS 502",
      "getOrderDetail attempt 2 unknown HTTP_STATUS 502",
      "getOrderDetail attempt 3 unknown HTTP_STATUS 502",
      "getOrderDetail call 3 unknown HTTP_STATUS 502",
      "register attempt 1 done  200",
      "register call 1 done  200",
    ],
  ],
  ["a thousand calls at once", { done: 1_000, arrived: 1_000, most: 400, minutes: 2 }],
  [
    "notices to three addresses",
    {
      results: ["done", "done", "done", "done", "refused"],
      log: ["deliverNotice true", "returnNotice false", "refundNotice true"],
      codes: ["ACCEPTED", "DUPLICATE", "ACCEPTED", "ACCEPTED", "UNKNOWN_KIND"],
    },
  ],
  [
    "what is not sent",
    [
      'ValidationError AddTempBody has issues: 1, the first (length) at "productName"',
      'ValidationError AddTempBody has issues: 1, the first (required) at "refundNotifyUrl"',
      "EncodeError A text has a lone surrogate",
      'ValidationError api.envelope has issues: 1, the first (length) at "ip"',
      "0 sent",
    ],
  ],
];
