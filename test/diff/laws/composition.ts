import fc from "fast-check";
import { judge } from "../../../generator/diff/judge.js";
import type { Provider } from "../../../generator/model/provider.js";
import { inTurn } from "./mutators/edit.js";
import { isApart, type Expected, type Mutation } from "./mutators/mutation.js";
import type { Subject } from "./providers.js";

/** Several mutations at once, each there or back. */
export interface Composition {
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

interface Step {
  readonly mutation: Mutation;
  readonly isBack: boolean;
}

/** One to four mutations at places that have nothing to do with each other; each rule is as likely as the others. */
export function compositions(subjects: readonly Subject[]): fc.Arbitrary<Composition> {
  const pick = fc.record({ rule: fc.nat(), place: fc.nat(), isBack: fc.boolean() });
  return fc
    .record({
      subject: fc.constantFrom(...subjects),
      picks: fc.array(pick, { minLength: 1, maxLength: 4 }),
    })
    .map(({ subject, picks }) => {
      const all = [...subject.byRule.values()];
      const steps = picks.map(({ rule, place, isBack }) => {
        const places = all[rule % all.length] ?? [];
        return { mutation: places[place % places.length] as Mutation, isBack };
      });
      return { subject, steps: apart(steps) };
    });
}

function apart(steps: readonly Step[]): readonly Step[] {
  return steps.reduce<readonly Step[]>(
    (kept, step) =>
      kept.every((each) => isApart(each.mutation, step.mutation)) ? [...kept, step] : kept,
    [],
  );
}

/** Both versions, and what is found from the one to the other, and back. */
export function versionsOf({ subject, steps }: Composition): {
  readonly base: Provider;
  readonly head: Provider;
  readonly there: readonly string[];
  readonly back: readonly string[];
} {
  // What gives a name has to see all that is called so.
  const ordered = steps.toSorted((a, b) => Number(isNaming(a)) - Number(isNaming(b)));
  const base = ordered.map(({ mutation, isBack }) => mutation[isBack ? "after" : "before"]);
  const head = ordered.map(({ mutation, isBack }) => mutation[isBack ? "before" : "after"]);
  return {
    base: inTurn(base)(subject.provider),
    head: inTurn(head)(subject.provider),
    there: lines(steps.map(({ mutation, isBack }) => mutation[isBack ? "back" : "there"])),
    back: lines(steps.map(({ mutation, isBack }) => mutation[isBack ? "there" : "back"])),
  };
}

function isNaming({ mutation }: Step): boolean {
  return mutation.there.rule === "structure-renamed";
}

export function found(before: Provider, after: Provider): readonly string[] {
  return lines(judge({ provider: before }, { provider: after }, after.we));
}

function lines(findings: readonly Expected[]): readonly string[] {
  return findings.map(({ rule, element }) => `${rule}: ${element}`).toSorted();
}

/** What fast-check shows of one that fails. */
export function told({ subject, steps }: Composition): string {
  const each = steps.map(({ mutation, isBack }) => {
    const { there, back } = mutation;
    return isBack ? `${back.rule}: ${back.element}` : `${there.rule}: ${there.element}`;
  });
  return `${subject.name}: ${each.join("; ")}`;
}
