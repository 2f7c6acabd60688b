import type { Field } from "../corpus/corpus.js";
import type { Member } from "../corpus/member.js";
import type { Sample } from "../corpus/sample.js";
import { isRequired } from "../fields/requiredness.js";
import { distance } from "../../../diagnostics/distance.js";
import { folded, tokensOf } from "../words/tokens.js";

/** How alike a member that has no row and a row that has no member are by name, from 0 to 4. */
export function likeness(member: Member, row: Field, sample: Sample): number {
  const [one, other] = [member.path.at(-1) ?? "", row.name];
  if (one === "" || other === "") return 0;
  if (folded(one) === folded(other)) return 4;
  if (Math.min(one.length, other.length) >= 6 && distance(one, other, 1) === 1) return 3;
  if (isPartOf(tokensOf(one), tokensOf(other)) && (isRequired(row) || row.row.kind === "group"))
    return 2;
  return haveSameMembers(member, row, sample) ? 1 : 0;
}

/** `planName` and `safeguardPlanName`, `requestHead` and `responseHead`. */
function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 2 && long.slice(-short.length).join() === short.join()) return true;
  if (
    short.length >= 2 &&
    /^(?:name|id|code|type|list|info|no)$/u.test(long.slice(short.length).join()) &&
    long.slice(0, short.length).join() === short.join()
  )
    return true;
  const swapped = (token: string): string => (token === "request" ? "response" : token);
  return one.length === other.length && one.map(swapped).join() === other.map(swapped).join();
}

function haveSameMembers({ path }: Member, row: Field, { members, own }: Sample): boolean {
  const below = members
    .filter((each) => each.path.at(-2) === path.at(-1))
    .map((each) => each.path.at(-1));
  const rows = own.flatMap(({ fields }) => fields).filter((each) => each.path.at(-2) === row.name);
  const names = new Set(rows.map(({ name }) => name));
  return names.size > 1 && below.length > 1 && below.every((name) => names.has(name ?? ""));
}
