import { planted } from "../support/planted.js";
import { notified, sent } from "./messages.js";
import type { Observed } from "./observed.js";
import { chinese, runtime, validatorsOf } from "./packages.js";
import { spoilt } from "./wrong-values.js";

const bodies: readonly object[] = [
  ...Object.values(sent).map(({ requestBody }) => requestBody),
  ...Object.values(notified),
  {
    holderName: planted.holder,
    holderCredNo: planted.idCard,
    holderPhone: planted.mobile,
    holderEmail: planted.email,
    totalQty: planted.mobile,
    orderStatus: planted.shortBankAccount,
    insuredInfoList: [{ insuredName: planted.insured, policyUrl: planted.policyTicket }],
  },
];

/** Every body by every validator of both packages, and two of the largest with each of their members spoilt. */
export async function issues(out: Observed): Promise<number> {
  let count = 0;
  for (const name of ["aigobao", "xiebao"] as const) {
    for (const validator of Object.values(await validatorsOf(name))) {
      for (const body of [...bodies, bodies]) count += judge(out, validator, body);
    }
  }
  const { addTempBodyValidator, addTempBodyReceivedValidator } = await validatorsOf("aigobao");
  const { issueNotifyReceivedValidator } = await validatorsOf("xiebao");
  for (const [validator, body] of [
    [addTempBodyValidator, sent.addTemp?.requestBody],
    [addTempBodyReceivedValidator, sent.addTemp?.requestBody],
    [issueNotifyReceivedValidator, notified[3]],
  ] as const) {
    for (const wrong of spoilt(body)) count += judge(out, validator, wrong);
  }
  return count;
}

type AnyValidator = Awaited<ReturnType<typeof validatorsOf>>[string] | undefined;

function judge(out: Observed, validator: AnyValidator, value: unknown): number {
  const { issues: found = [] } = validator?.read(value) ?? {};
  const standard = validator?.["~standard"].validate(value);
  out.sees(...found, ...found.map(runtime.describeIssue));
  out.sees(...found.map(chinese.describeIssue), ...found.map(chinese.zh.invalid));
  if (standard !== undefined && "issues" in standard) out.sees(standard.issues);
  if (found.length > 0)
    out.sees(new runtime.ValidationError(validator?.structure.name ?? "", found));
  return found.length;
}

/**
 * What is logged of messages with everything in its place. What the spec does not mark as sensitive is shown, as it says: a
 * member's number, a company, a link back.
 */
export async function redacted(out: Observed): Promise<void> {
  const validators = await validatorsOf("aigobao");
  const notices = await validatorsOf("xiebao");
  const shown = { memberId: "M1", company: "C1", returnPage: "https://channel.test/" };
  for (const [operation, { requestBody }] of Object.entries(sent)) {
    const { structure } = validators[`${operation}BodyReceivedValidator`] ?? {};
    if (structure === undefined) throw new Error(`nothing judges ${operation}`);
    const harmless = Object.entries(shown).filter(([name]) => name in requestBody);
    const body = { ...requestBody, ...Object.fromEntries(harmless), policyCodes: [] };
    out.gives(body);
    out.sees(runtime.redact(structure, body), runtime.redact(structure, [body, planted.holder]));
  }
  for (const { structure } of Object.values(notices)) {
    for (const body of Object.values(notified)) out.sees(runtime.redact(structure, body));
  }
}
