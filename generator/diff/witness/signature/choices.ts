import type { Provider } from "../../../model/provider.js";
import { signatureUses } from "../../../model/uses.js";
import type { Choices } from "../../../protocol/choose.js";
import type { SignatureSide } from "./sides.js";

/** What holds for the open points of both versions. */
export type ChoicesOfBoth = readonly [before: Choices, after: Choices];

/**
 * Everything that may be chosen for the points that both versions of a signature leave open, the defaults first; what one of
 * them alone leaves open stays at its default. None where that is more than can be tried.
 */
export function sharedChoices([before, after]: readonly [
  SignatureSide,
  SignatureSide,
]): readonly ChoicesOfBoth[] {
  const [held, kept] = [defaults(before.provider), defaults(after.provider)];
  const [was, is] = [pointsOf(before), pointsOf(after)];
  const shared = [...was].flatMap(([point, choices]) => {
    const both = choices.filter((choice) => is.get(point)?.includes(choice));
    // The default first: sorting keeps the order of the rest.
    both.sort((one, other) => Number(other === held[point]) - Number(one === held[point]));
    return both.length === 0 ? [] : [both.map((choice): Choices => ({ [point]: choice }))];
  });
  if (shared.reduce((count, { length }) => count * length, 1) > most) return [];
  const all = shared.reduce<readonly Choices[]>(
    (sofar, next) => sofar.flatMap((one) => next.map((other) => ({ ...one, ...other }))),
    [{}],
  );
  return all.map((chosen) => [
    { ...held, ...chosen },
    { ...kept, ...heldIn(after.provider, held), ...chosen },
  ]);
}

const most = 128;

function pointsOf({ provider, signature }: SignatureSide): ReadonlyMap<string, readonly string[]> {
  return new Map(
    signatureUses(provider, signature).openPoints.map(({ name, choices }) => [name, choices]),
  );
}

function defaults({ openPoints }: Provider): Choices {
  return Object.fromEntries(openPoints.map(({ name, default: held }) => [name, held]));
}

/** A default that moved is a change of the point, not of the signature: both are tried under one, if both have it. */
function heldIn({ openPoints }: Provider, held: Choices): Choices {
  return Object.fromEntries(
    openPoints.flatMap(({ name, choices }) => {
      const choice = held[name];
      return choice !== undefined && choices.includes(choice) ? [[name, choice]] : [];
    }),
  );
}
