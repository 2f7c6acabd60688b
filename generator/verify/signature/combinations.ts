import type { OpenPoint } from "../../model/provider.js";
import type { Choices } from "../../protocol/choose.js";
import type { Attempts, Change, MaybeSigned } from "./attempt.js";

/**
 * All combinations of the choices of some points, those nearest to `taken` first.
 *
 * @param names what is tried for a free point beside what was taken.
 */
export function combinations(
  points: readonly OpenPoint[],
  taken: Choices,
  names: readonly string[] = [],
): readonly Choices[] {
  const all = points.reduce<readonly Choices[]>(
    (made, point) =>
      made.length > most
        ? made
        : made.flatMap((each) =>
            choicesOf(point, taken, names).map((choice) => ({ ...each, [point.name]: choice })),
          ),
    [taken],
  );
  const far = (choices: Choices) => Object.keys(otherChoices(choices, taken)).length;
  return all.toSorted((a, b) => far(a) - far(b));
}

/** As many points as have more are not all combined. */
const most = 4096;

function choicesOf(point: OpenPoint, taken: Choices, names: readonly string[]): readonly string[] {
  if (point.free === undefined) return point.choices;
  const usual = taken[point.name] ?? point.default;
  const others = names.filter((name) => name.toLowerCase() !== usual.toLowerCase());
  return [usual, ...others];
}

/** The choices that are not those taken. */
export function otherChoices(choices: Choices, taken: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([point, choice]) => taken[point] !== choice),
  );
}

/**
 * The choices under which the signature matches, as far as they differ from those taken: of all that do, those that differ in
 * the fewest points, since a point that the message does not meet matches either way.
 */
export function matchingChoices(
  message: MaybeSigned,
  all: readonly Choices[],
  attempts: Attempts,
  change?: Change,
): readonly Choices[] {
  const { choices: taken } = message.means;
  const found: Choices[] = [];
  for (const choices of all) {
    const others = otherChoices(choices, taken);
    const [nearest] = found;
    if (nearest && Object.keys(others).length > Object.keys(nearest).length) break;
    if (attempts.matches(message, choices, change)) found.push(others);
  }
  return found;
}
