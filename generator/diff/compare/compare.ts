import type { Type } from "../../model/type.js";
import type { Provider } from "../../model/provider.js";
import type { Element, ElementKind } from "../elements/element.js";
import { providerElement } from "../elements/provider.js";
import { Places } from "../places.js";
import { factNow, type Renames } from "./called-now.js";
import type { Change } from "./change.js";
import { sameFact } from "./closed.js";
import { withGroupRules } from "./group-rules.js";
import { likelyRenames, withMoves, type Together } from "./moves.js";
import { isReordered } from "./order.js";
import { ownCodeChanges } from "./result-codes.js";
import { pairElements, type Pairs } from "./pairs.js";
import { typeChanges } from "./type-changes.js";

/** Two versions of a provider's spec, and which names are others now: what types are called, and who or what acts. */
interface Comparison {
  readonly before: Provider;
  readonly after: Provider;
  readonly types: Renames;
  readonly actors: Renames;
}

/** All that two versions say differently, each thing once, in the order of the later version. */
export function compareProviders(before: Provider, after: Provider): readonly Change[] {
  const [old, current] = [providerElement(before), providerElement(after)];
  const { both } = pairElements(old.children, current.children);
  const types = renamesOf(["structure", "code-table"], both);
  const actors = renamesOf(["party", "operation"], both);
  const changes = compareElements(old, current, { before, after, types, actors });
  return withMoves(changes, together(before, after, actors));
}

/** A structure and an operation may have one name, and one of them another now. */
function renamesOf(kinds: readonly ElementKind[], both: Pairs["both"]): Renames {
  const others = both.filter(([from, to]) => from.key !== to.key && kinds.includes(to.kind));
  return new Map(others.map(([from, to]) => [from.key, to.key]));
}

/** Whose side is taken says nothing about which messages there are. */
function together(before: Provider, after: Provider, renames: Renames): Together {
  let known: readonly [Places, Places] | undefined;
  return (was, is) => {
    known ??= [new Places(before, before.we), new Places(after, after.we)];
    const [old, current] = [known[0].of(was), known[1].of(is)];
    return old.some(({ operation, part }) =>
      current.some(
        (place) => place.operation === (renames.get(operation) ?? operation) && place.part === part,
      ),
    );
  };
}

function compareElements(
  before: Element,
  after: Element,
  comparison: Comparison,
): readonly Change[] {
  const { both, removed, added } = pairElements(before.children, after.children);
  const likely = likelyRenames(removed, added, before, after);
  return [
    // Who compares two specs takes them for one provider's.
    ...(before.key === after.key || after.kind === "provider"
      ? []
      : [{ key: `${after.kind}.renamed`, before, after }]),
    ...factChanges(before, after, comparison),
    ...(isReordered(before, after, both)
      ? [{ key: `${after.kind}.reordered`, before, after }]
      : []),
    ...both.flatMap(([from, to]) => compareElements(from, to, comparison)),
    ...withGroupRules([
      ...removed.map((element) => removal(element, likely.get(element))),
      ...added.map((element) => ({ key: `${element.kind}.added`, after: element })),
    ]).flatMap((change) => meant(change, before, after, comparison)),
  ];
}

/** What came or went, as what it comes to where it stood over something else. */
function meant(
  change: Change,
  before: Element,
  after: Element,
  comparison: Comparison,
): readonly Change[] {
  if (after.kind !== "operation") return [change];
  return ownCodeChanges(change, {
    before: { element: before, provider: comparison.before },
    after: { element: after, provider: comparison.after },
  });
}

function removal(element: Element, likely: Element | undefined): Change {
  return {
    key: `${element.kind}.removed`,
    before: element,
    ...(likely === undefined ? {} : { likely }),
  };
}

function factChanges(before: Element, after: Element, comparison: Comparison): readonly Change[] {
  return factNames(before, after).flatMap((name) => {
    // What a party or an operation is called is a change of it alone.
    const [from, to] = [factNow(name, before.facts[name], comparison.actors), after.facts[name]];
    if (sameFact(meaning(from), meaning(to), comparison.before, comparison.after)) return [];
    const key = `${after.kind}.${name}`;
    if (name !== "type" || from === undefined || to === undefined) {
      return name === "type" ? [] : [{ key, before, after, from, to }];
    }
    return typeChanges(from as Type, to as Type, comparison.types).map((change) => ({
      key: `${key}.${change.part}`,
      before,
      after,
      from: change.from,
      to: change.to,
    }));
  });
}

const ofNames: ReadonlySet<string> = new Set(["codeName", "accepts"]);

/** A condition is compared, not how it is spelt. */
function meaning(fact: unknown): unknown {
  if (typeof fact !== "object" || fact === null || !("condition" in fact)) return fact;
  return { ...fact, text: undefined };
}

/** Those that may differ. */
function factNames(before: Element, after: Element): readonly string[] {
  const [was, is] = [before.facts, after.facts];
  // Of a body that only one version has, there is no more to say.
  if (was["kind"] !== is["kind"] && [was["kind"], is["kind"]].includes("none")) return ["kind"];
  // Hardly any fact differs, and there are many: those that are the same are left out before anything is made of them.
  const names = [
    ...Object.keys(was).filter((name) => was[name] !== is[name]),
    ...Object.keys(is).filter((name) => is[name] !== undefined && !(name in was)),
  ];
  // What a new key does to the name in code, and to the spellings that are read, is part of that change.
  return before.key === after.key ? names : names.filter((name) => !ofNames.has(name));
}
