import type { Finding, ProviderReport } from "../../generator/diff/finding.js";

/** A breaking finding of acme, with what a test says of it. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "length-shorter",
    fingerprint: "3f9a12c07b1e",
    provider: "acme",
    element: "Pay › orderNo",
    places: [{ operation: "payNotice", part: "request", role: "receive" }],
    says: { en: "values may be shorter than before", zh: "值可以比以前短" },
    before: { text: "string(32)", cite: ["notice#2/Pay.orderNo"] },
    after: { text: "string(20)", cite: ["notice#2/Pay.orderNo"] },
    verdicts: { receive: { now: "breaking", early: "safe", writer: false, reader: false } },
    severity: "breaking",
    silent: true,
    cause: "unknown",
    fix: "call-sites",
    todo: { en: "send shorter ones", zh: "发送更短的值" },
    bump: "major",
    witness: { kind: "none", why: { en: "none is made", zh: "没有生成" } },
    symbols: ["Pay.orderNo"],
    ...parts,
  };
}

export function reportOf(findings: readonly Finding[]): ProviderReport {
  return {
    name: "acme",
    title: "某平台",
    versions: { before: "0.1.0", after: "0.1.0" },
    findings,
    bump: { least: "major", version: "0.2.0", because: findings[0]?.fingerprint ?? "" },
  };
}
