import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keys, post, readings, receiving } from "./support/gongbao.js";

/*
 * XML made to be read in two ways, or to cost much, through a whole receiver and under each reading of what is signed. Every
 * message is signed rightly, so that none is refused for its signature alone. What is not accepted reaches no handler.
 */

type Reading = (typeof readings)[number];

/** A message around the digest of what whoever made it takes for signed. */
interface Made {
  readonly text: (sign: string) => string;
  readonly signed: Readonly<Record<Reading, string>>;
}

/** The receiver's code and answer; by the reading where they differ. */
type Expected = string | Readonly<Record<Reading, string>>;
type Case = readonly [name: string, made: Made, expected: Expected];

function receives(title: string, cases: readonly Case[]): void {
  const all = cases.flatMap(([name, made, expected]) =>
    readings.map((reading) => {
      const said = typeof expected === "string" ? expected : expected[reading];
      return { name, reading, made, said };
    }),
  );
  describe(title, () => {
    test.for(all)("$name, signed $reading", ({ made, reading, said }) =>
      check(made, reading, said),
    );
  });
}

async function check({ text, signed }: Made, reading: Reading, expected: string): Promise<void> {
  const settings = { keys, options: { signed: reading } };
  const { receive, events, notices } = receiving("platform", settings);
  const digest = createHash("md5").update(signed[reading] + keys.signKey);
  const answer = await receive(post(text(digest.digest("hex").toUpperCase())));
  const codes = events.map(({ code }) => code).join();
  expect(`${codes} ${answer.status} ${plain(await answer.text())}`).toBe(expected);
  const handled = { policyNo: "TESTP1", policyReason: "测试", accountName: "乙" };
  expect(notices).toMatchObject(expected === accepted ? [{ requestBody: handled }] : []);
}

/** An answer without what every one has, and without the digits of its signature. */
function plain(answer: string): string {
  return answer
    .replace('<?xml version="1.0" encoding="UTF-8"?>', "")
    .replace(/<sign>[0-9a-f]{32}<\/sign>/u, "<sign/>")
    .replace(/<responseTime>.*<\/responseTime>/u, "");
}

function reply(flag: boolean, said: string, heads = `${id}<sign/>`, root = "surrend"): string {
  const result = `<resultFlag>${flag}</resultFlag><resultMessage>${said}</resultMessage>`;
  return `200 <${root}Response><responseHead>${heads}</responseHead><responseBody>${result}</responseBody></${root}Response>`;
}

const id = "<requestUUID>u-1</requestUUID>";
const accepted = `ACCEPTED ${reply(true, "成功")}`;
const malformed = "MALFORMED 400 the message cannot be read";
const mismatch = `SIGNATURE_MISMATCH ${reply(false, "验签失败", id)}`;
const unknown = "UNKNOWN_KIND 404 this kind of message is not known";
const invalid = (reason: string) => `BODY_INVALID ${reply(false, reason)}`;
const unsigned = (reason: string) => `ENVELOPE_INVALID ${reply(false, reason, id)}`;
/** Of the leaves there is one reading; where the text may be cut there are two. */
const onlyLeaves = { leaves: accepted, inner: mismatch, outer: mismatch };

const leaves = "TESTP1测试甲乙1";
const inner =
  "<polycyno>TESTP1</polycyno><policyReason>测试</policyReason><bankName>甲</bankName><accountNo>乙</accountNo><bankNo>1</bankNo>";
const body = `<requestBody>${inner}</requestBody>`;
const usual = { leaves, inner, outer: body };

function head(sign: string): string {
  return `<requestHead>${id}<sign>${sign}</sign></requestHead>`;
}

function message(content: string, root = "surrendRequest"): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root}>${content}</${root}>`;
}

/** With the content as it is told, signed as the usual message is. */
function around(content: (sign: string) => string, root?: string): Made {
  return { text: (sign) => message(content(sign), root), signed: usual };
}

/** The usual message, changed outside of its body. */
function changed(change: (text: string) => string): Made {
  return { text: (sign) => change(message(head(sign) + body)), signed: usual };
}

/** Markup that stands after the declaration. */
function declared(markup: string): Made {
  return changed((text) => text.replace("?>", `?>${markup}`));
}

/** The usual message with another body, whose leaves are told. */
function holding(content: string, leafText: string): Made {
  const outer = `<requestBody>${content}</requestBody>`;
  return {
    text: (sign) => message(head(sign) + outer),
    signed: { leaves: leafText, inner: content, outer },
  };
}

/** The usual message with more at the end of its body. */
function withMore(more: string, leafText = ""): Made {
  return holding(inner + more, leaves + leafText);
}

function levels(count: number): string {
  return "<x>".repeat(count) + "</x>".repeat(count);
}

function attributes(count: number): string {
  return `<x${Array.from({ length: count }, (_, index) => ` a${index}=""`).join("")}/>`;
}

receives("entities and what they reach", [
  ["a document type", declared("<!DOCTYPE surrendRequest>"), malformed],
  ["an entity", declared('<!DOCTYPE a [<!ENTITY e "x">]>'), malformed],
  ["a file", declared('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>'), malformed],
  ["a host", declared('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'), malformed],
  ["an entity of HTML", withMore("<x>&nbsp;</x>", "\u00a0"), malformed],
  ["an instruction", declared("<?xml-stylesheet href='http://127.0.0.1:9/'?>"), malformed],
]);

receives("size", [
  ["64 levels", withMore(levels(62)), accepted],
  ["65 levels", withMore(levels(63)), malformed],
  ["20,000 nodes", withMore("<x/>".repeat(20_000 - 10)), accepted],
  ["20,001 nodes", withMore("<x/>".repeat(20_001 - 10)), malformed],
  ["20,001 nodes, comments", withMore("<!---->".repeat(20_001 - 10)), malformed],
  ["64 attributes", withMore(attributes(64)), accepted],
  ["65 attributes", withMore(attributes(65)), malformed],
  ["an attribute twice", withMore('<x a="1" a="2"/>'), malformed],
  [
    "more bytes than are taken",
    withMore(`<x>${"x".repeat(262_144)}</x>`, "x".repeat(262_144)),
    "BODY_TOO_LARGE 413 The body is too large",
  ],
]);

const other = body.replace("TESTP1", "TESTP2");

receives("which element is the body", [
  ["two", around((sign) => head(sign) + body + other), malformed],
  ["two, the other one first", around((sign) => other + head(sign) + body), malformed],
  ["two, the same", around((sign) => head(sign) + body + body), malformed],
  [
    "another inside the head",
    around((sign) => head(sign).replace(id, other + id) + body),
    malformed,
  ],
  ["another inside it", withMore("<x><requestBody>1</requestBody></x>", "1"), malformed],
  ["only one further down", around((sign) => `${head(sign)}<x>${body}</x>`), malformed],
  ["the root", around((sign) => head(sign) + inner, "requestBody"), malformed],
  ["another in a comment", around((sign) => `<!--${other}-->${head(sign)}${body}`), onlyLeaves],
  ["its end in a comment inside it", withMore("<!--</requestBody>-->"), onlyLeaves],
  ["only one in a comment", around((sign) => `${head(sign)}<!--${body}-->`), mismatch],
  ["another in a CDATA section", withMore(`<x><![CDATA[${other}]]></x>`, other), onlyLeaves],
  ["another by entities", withMore("<x>&lt;requestBody></x>", "<requestBody>"), accepted],
  [
    "one under a prefix",
    around((sign) => head(sign) + body.replaceAll("requestBody", "n:requestBody")),
    mismatch,
  ],
]);

receives("bytes and the declaration", [
  [
    "a byte order mark",
    changed((text) => `\ufeff${text}`),
    "CHARSET_MISMATCH 400 a byte order mark is not allowed",
  ],
  ["a NUL", withMore("<x>\0</x>", "\0"), malformed],
  ["a NUL at the end", changed((text) => `${text}\0`), malformed],
  ["half a character by its number", withMore("<x>&#xD842;</x>", "\ufffd"), malformed],
  ["`<?xmlversion`", changed((text) => text.replace("<?xml ", "<?xml")), malformed],
  ["a line before the declaration", changed((text) => `\n${text}`), malformed],
  ["none", changed((text) => text.replace(/^.*?\?>/u, "")), accepted],
  ["GBK", changed((text) => text.replace("UTF-8", "GBK")), malformed],
  ["UTF-16", changed((text) => text.replace("UTF-8", "UTF-16")), malformed],
  ["XML 1.1", changed((text) => text.replace("1.0", "1.1")), malformed],
  ["JSON", changed(() => '{"requestBody":{}}'), malformed],
  ["nothing", changed(() => ""), malformed],
  ["cut short", changed((text) => text.slice(0, -1)), malformed],
]);

receives("the root", [
  [
    "of another operation",
    around((sign) => head(sign) + body, "claimRequest"),
    `BODY_INVALID ${reply(false, "policyno: missing string", `${id}<sign/>`, "claim")}`,
  ],
  ["of a reply", around((sign) => head(sign) + body, "surrendResponse"), unknown],
  ["of another party", around((sign) => head(sign) + body, "querySurrendRequest"), unknown],
  ["in another case", around((sign) => head(sign) + body, "SurrendRequest"), unknown],
  ["under a prefix", around((sign) => head(sign) + body, "n:surrendRequest"), unknown],
  ["of no operation, and believed", around((sign) => head(sign) + body, "toString"), unknown],
  [
    "of no operation, and not believed",
    around(() => head("0") + body, "toString"),
    "SIGNATURE_MISMATCH 401 not verified",
  ],
  ["twice", changed((text) => `${text}<surrendRequest/>`), malformed],
  ["before a text", changed((text) => `${text}x`), malformed],
]);

const twice = "An XML element stands twice where one may stand";

receives("elements", [
  ["one twice where no list is", withMore("<bankNo>2</bankNo>", "2"), invalid(twice)],
  ["one twice, empty", withMore("<bankNo/>"), invalid(twice)],
  ["one that nobody knows, twice", withMore("<x>1</x><x>2</x>", "12"), accepted],
  [
    "one where a text belongs",
    holding(inner.replace(">1<", "><x>1</x><"), leaves),
    invalid("bankNo: expected string"),
  ],
  ["text beside those of the body", withMore("text"), malformed],
  ["text beside those further down", withMore("<x>text<y>1</y></x>", "1"), malformed],
  ["text beside the body", around((sign) => `${head(sign)}text${body}`), malformed],
  ["the head twice", around((sign) => head(sign) + head(sign) + body), malformed],
  [
    "names that objects have",
    withMore("<__proto__><polycyno>T</polycyno></__proto__><constructor>1</constructor>", "T1"),
    accepted,
  ],
]);

const noSign = "requestHead.sign: missing string";

receives("no signature, no body", [
  ["no sign", around(() => head("").replace("<sign></sign>", "") + body), unsigned(noSign)],
  ["an empty sign", around(() => head("") + body), unsigned(noSign)],
  [
    "the sign as an attribute",
    around((sign) => head("").replace("<sign>", `<sign sign="${sign}">`) + body),
    unsigned(noSign),
  ],
  [
    "an element in the sign",
    around((sign) => head(`<x>${sign}</x>`) + body),
    unsigned("requestHead.sign: expected string"),
  ],
  ["two signs", around((sign) => head(`${sign}</sign><sign>0`) + body), malformed],
  ["a sign of other digits", around((sign) => head(sign.replace(/./u, "x")) + body), mismatch],
  [
    "no head",
    around(() => body),
    unsigned("requestHead: missing service.envelope.requestHead").replace(id, ""),
  ],
  ["no body", around((sign) => head(sign)), mismatch],
  ["an empty body", holding("", ""), invalid("polycyno: missing string")],
  [
    "a body of one tag",
    {
      text: (sign) => message(`${head(sign)}<requestBody/>`),
      signed: { leaves: "", inner: "", outer: "<requestBody/>" },
    },
    invalid("polycyno: missing string"),
  ],
  ["a body of text", holding("x", "x"), invalid("expected SurrenderBody")],
]);
