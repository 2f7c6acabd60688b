import type { Words } from "../diagnostics/language.js";
import { positionAt } from "../diagnostics/position.js";
import { causeOf } from "./cause.js";
import { compareProviders } from "./compare/compare.js";
import { elementOf, type Change } from "./compare/change.js";
import type { Context, Version } from "./context.js";
import { providerElement } from "./elements/provider.js";
import type { Finding, Form, Place } from "./finding.js";
import { formText } from "./form-text.js";
import { fingerprintOf } from "./fingerprint.js";
import { onceForAll } from "./once-for-all.js";
import { Places } from "./places.js";
import { providerAdded, providerRemoved } from "./rules/providers.js";
import { fixOf, todoOf } from "./rules/by-role.js";
import { ruleFor } from "./rules/rules.js";
import type { Rule } from "./rules/rule.js";
import { bumpOf, isSilent, severityOf } from "./severity.js";
import { symbolsOf } from "./symbols.js";
import { yamlKey } from "./yaml-keys.js";
import { roles, type Verdicts } from "./verdict.js";
import { unwitnessed, type Judged } from "./witness/witness.js";

/**
 * Compares two versions of a provider's spec and says of each difference what it means, in the order of the spec. What shows it
 * is not looked for.
 */
export function judge(before: Version, after: Version, party: string): readonly Finding[] {
  return judgeChanges({ before, after, party }).map(({ finding }) => finding);
}

/** The same, each with the change that was judged and the rule that judged it: what `withWitnesses` takes. */
export function judgeChanges(context: Context): readonly Judged[] {
  const { before, after, party } = context;
  const places = [new Places(before.provider, party), new Places(after.provider, party)] as const;
  const judged = compareProviders(before.provider, after.provider).map((change) => ({
    change,
    rule: ruleFor(change, context),
    path: elementOf(change).path,
    places: placesOf(change, places),
  }));
  return onceForAll(judged).map((each) => ({
    change: each.change,
    rule: each.rule,
    finding: findingOf(each, context),
  }));
}

/** A provider that one version alone has. */
export function judgeWhole(version: Version, what: "added" | "removed"): Finding {
  const context = { before: version, after: version, party: version.provider.we };
  const whole = providerElement(version.provider);
  const change: Change = {
    key: `provider.${what}`,
    ...(what === "added" ? { after: whole } : { before: whole }),
  };
  const rule = what === "added" ? providerAdded : providerRemoved;
  const finding = findingOf({ change, rule, path: whole.path, places: [] }, context);
  return judgedAnew({ ...finding, cause: "unknown" });
}

/** A finding whose cause is another now: all that follows from it is worked out again. */
export function judgedAnew(finding: Finding): Finding {
  return {
    ...finding,
    severity: severityOf(finding),
    silent: isSilent(finding),
    bump: bumpOf(finding),
  };
}

/** A change, the rule that judges it, and where it is felt. */
export interface Judgement {
  readonly change: Change;
  readonly rule: Rule;
  /** Of the element, or of all that changed in the same way. */
  readonly path: string;
  readonly places: readonly Place[];
}

function findingOf({ change, rule, path, places }: Judgement, context: Context): Finding {
  const element = elementOf(change);
  const provider = context.after.provider.name;
  const forms = {
    ...formOf("before", change, context.before),
    ...formOf("after", change, context.after),
  };
  const facts = (["before", "after"] as const).map((which) =>
    change[which] ? formText(change, which, { language: "en", plain: true }) : undefined,
  );
  const given =
    typeof rule.verdicts === "function" ? rule.verdicts(change, context) : rule.verdicts;
  const verdicts = ofRoles(given, places);
  const cause = causeOf(change, context);
  const judged = { verdicts, cause };
  return {
    rule: rule.name,
    fingerprint: fingerprintOf([provider, rule.name, path, ...facts], change),
    provider,
    element: path,
    ...(element.title === undefined ? {} : { title: element.title }),
    places,
    says: typeof rule.says === "function" ? rule.says(change) : rule.says,
    ...forms,
    verdicts,
    severity: severityOf(judged),
    silent: isSilent(judged),
    cause,
    fix: fixOf(rule, verdicts),
    todo: withLikely(todoOf(rule, verdicts), change),
    bump: bumpOf(judged),
    witness: unwitnessed(rule),
    symbols: symbolsOf(change, context),
  };
}

/** What the rule says; where something might be the same under another name, how to say so. */
function withLikely(todo: Words, { before, likely }: Change): Words {
  if (before === undefined || likely === undefined) return todo;
  const line = `renamed-from: ${before.key}`;
  return {
    en: `It may be called ${likely.key} now: if so, write \`${line}\` there. ${todo.en}`,
    zh: `它可能改名为 ${likely.key}：若是，请在那里写 \`${line}\`。${todo.zh}`,
  };
}

function placesOf(change: Change, [before, after]: readonly [Places, Places]): readonly Place[] {
  const is = change.after ? after.of(change.after) : [];
  const was = change.before ? before.of(change.before) : [];
  const gone = was.filter((place) => !is.some((each) => isOne(each, place)));
  return [...is, ...gone];
}

function isOne(place: Place, other: Place): boolean {
  return (
    place.operation === other.operation && place.part === other.part && place.role === other.role
  );
}

/** Verdicts of the roles that we have; all of them of what is in no message as far as anybody can see. */
function ofRoles(verdicts: Verdicts, places: readonly Place[]): Verdicts {
  if (places.length === 0) return verdicts;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const verdict = verdicts[role];
      const isOurs = places.some((place) => place.role === role);
      return verdict && isOurs ? [[role, verdict]] : [];
    }),
  );
}

function formOf(
  which: "before" | "after",
  change: Change,
  { origins }: Version,
): { readonly before?: Form; readonly after?: Form } {
  const element = change[which];
  if (element === undefined) return {};
  const fact = change.key.split(".")[1] ?? "";
  const { origin, below = [] } = element;
  const span = origins?.found(origin, ...below, yamlKey(fact)) ?? origins?.at(origin, ...below);
  const [text, zh] = (["en", "zh"] as const).map((language) =>
    formText(change, which, { language }),
  ) as [string, string];
  const form: Form = {
    text,
    ...(zh === text ? {} : { zh }),
    ...(span === undefined
      ? {}
      : { at: { file: span.source.path, ...positionAt(span.source, span.start) } }),
    cite: element.cite,
  };
  return { [which]: form };
}
