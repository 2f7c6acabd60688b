import fc from "fast-check";
import type { Words } from "../../generator/diagnostics/language.js";
import type {
  ChangedDeclaration,
  CodeChanges,
  Decision,
  DeclarationHead,
  Finding,
  Form,
  ProviderReport,
  Report,
  Witness,
} from "../../generator/diff/finding.js";
import { severities, type Verdict } from "../../generator/diff/verdict.js";

/*
 * Reviews whose every text is made of what some format obeys, and of anything else.
 */

const bits = [
  "|", "\\", "`", "``", "<b>", "</code>", "<!--", "-->", "]]>", "&amp;", "&#124;", "@everyone", "a@b.example", "#12", "GH-7",
  "https://x.example", "www.x.example", "mailto:a@b.example", "![i](j)", "[k]: /l", "[^1]", ":smile:", "$m$", "~~n~~", "**o**",
  "__p__", "_q_", "# r", "- s", "1. t", "> u", "::error::v", "##[error]w", "%0A", ",", ":", "\n", "\r\n", "\t", "\u001b[31m", "\u202e",
  "\u2028", "\u0000", "\u0085", "\ufeff", "\ufffe", "\ud800", "\udc00", "😀", "报文", "，", "（", " ", "  ", "x",
] as const; // prettier-ignore

export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...bits) },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const texts = fc.array(text, { maxLength: 3 });
const words: fc.Arbitrary<Words> = fc.record({ en: text, zh: text });
const count = fc.integer({ min: 1, max: 99 });
const danger = fc.constantFrom("none", "safe", "dangerous", "breaking");
const side = fc.constantFrom("base", "head");

const form: fc.Arbitrary<Form> = fc.record(
  {
    text,
    cite: texts,
    at: fc.record({
      file: fc.oneof(text, fc.constant("specs/a.yaml")),
      line: count,
      column: count,
    }),
  },
  { requiredKeys: ["text", "cite"] },
);

const verdict: fc.Arbitrary<Verdict> = fc.record({
  now: danger,
  early: danger,
  writer: fc.boolean(),
  reader: fc.boolean(),
});

const witness: fc.Arbitrary<Witness> = fc.oneof(
  fc.record({
    kind: fc.constant("message"),
    structure: text,
    text,
    refusedBy: side,
    issue: fc.record({ path: text, rule: text }),
  }),
  fc.record({ kind: fc.constant("signature"), input: text, before: text, after: text }),
  fc.record({ kind: fc.constant("code"), text, refusedBy: side, error: text }),
  fc.record({ kind: fc.constant("none"), why: words }),
);

const decision: fc.Arbitrary<Decision> = fc.record(
  {
    verdict: fc.constantFrom("accepted", "document-correction", "capture-fix", "rejected"),
    reason: text,
    by: text,
    on: text,
    until: text,
    evidence: text,
  },
  { requiredKeys: ["verdict", "reason"] },
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: text,
    fingerprint: fc.string({
      unit: fc.constantFrom(..."0123456789abcdef"),
      minLength: 12,
      maxLength: 12,
    }),
    provider: text,
    element: text,
    title: text,
    places: fc.array(
      fc.record({
        operation: text,
        part: fc.constantFrom("request", "reply"),
        role: fc.constantFrom("send", "receive"),
      }),
      { maxLength: 3 },
    ),
    says: words,
    before: form,
    after: form,
    verdicts: fc.record({ send: verdict, receive: verdict }, { requiredKeys: [] }),
    severity: fc.constantFrom(...severities),
    silent: fc.boolean(),
    cause: fc.constantFrom(
      "provider-change",
      "document-correction",
      "capture-fix",
      "generator",
      "unknown",
    ),
    fix: fc.constantFrom("regenerate", "call-sites", "operations", "ask", "none"),
    todo: words,
    bump: fc.constantFrom("major", "minor", "patch", "none"),
    witness,
    symbols: texts,
    decision,
  },
  {
    requiredKeys: [
      "rule", "fingerprint", "provider", "element", "places", "says", "verdicts", "severity", "silent", "cause", "fix", "todo",
      "bump", "witness", "symbols",
    ], // prettier-ignore
  },
);

const head: fc.Arbitrary<DeclarationHead> = fc.record({ name: text, entry: text, head: text });

const changed: fc.Arbitrary<ChangedDeclaration> = fc.record(
  {
    name: text,
    entry: text,
    docsOnly: fc.boolean(),
    head: fc.record({ before: text, after: text }),
    members: fc.array(
      fc.record(
        { name: text, before: text, after: text, docsOnly: fc.boolean() },
        { requiredKeys: ["name", "docsOnly"] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["name", "entry", "docsOnly", "members"] },
);

const code: fc.Arbitrary<CodeChanges> = fc.record({
  package: text,
  cause: fc.constantFrom("spec", "generator"),
  added: fc.array(head, { maxLength: 2 }),
  removed: fc.array(head, { maxLength: 2 }),
  changed: fc.array(changed, { maxLength: 2 }),
});

const provider: fc.Arbitrary<ProviderReport> = fc.record(
  {
    name: text,
    title: text,
    versions: fc.record({ before: text, after: text }, { requiredKeys: [] }),
    findings: fc.array(finding, { maxLength: 4 }),
    bump: fc.record(
      { least: fc.constantFrom("major", "minor", "patch", "none"), version: text, because: text },
      { requiredKeys: ["least"] },
    ),
    code: fc.array(code, { maxLength: 2 }),
  },
  { requiredKeys: ["name", "title", "versions", "findings", "bump"] },
);

export const report: fc.Arbitrary<Report> = fc.record({
  base: text,
  head: text,
  providers: fc.array(provider, { maxLength: 2 }),
});
