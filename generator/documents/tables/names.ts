import type { FoundTable } from "./found.js";
import { isPartTitle } from "./roles.js";

/** The name that a document gives a table: in a caption, in a row of its own, or by the heading that it stands under. */
export function nameOf(table: FoundTable): string | undefined {
  const { titleName, isReferred } = table.caption;
  return isReferred === true ? titleName : (ownNameOf(table) ?? titleName);
}

/** Its name apart from its section's. */
function ownNameOf({ setting, caption, parsed }: FoundTable): string | undefined {
  return setting.name ?? caption.name ?? parsed.nameRow ?? namingPart(caption.part);
}

function namingPart(part: string | undefined): string | undefined {
  return part === undefined || isPartTitle(part) ? undefined : part;
}

/**
 * What stands in front of the rows of each table in their places, so that no two tables of a section have the same: its name;
 * where it has none, the heading that parts it from others, or the message that a caption says it is of; nothing for a section's
 * only table.
 */
export function prefixesOf(tables: readonly FoundTable[]): ReadonlyMap<FoundTable, string> {
  const prefixes = new Map<FoundTable, string>();
  const taken = new Map<string, readonly FoundTable[]>();
  const families = new Map<FoundTable["spot"]["section"], FoundTable[]>();
  for (const table of tables) {
    const family = families.get(table.spot.section);
    if (family) family.push(table);
    else families.set(table.spot.section, [table]);
  }
  for (const table of tables) {
    const section = table.spot.section.place;
    const siblings = families.get(table.spot.section) ?? [];
    const free = wishes(table, siblings.length > 1).find((wish) => {
      const others = taken.get(`${section}/${wish}`);
      return others === undefined || (wish === "" && areApart([...others, table]));
    });
    const prefix = free ?? `table${siblings.indexOf(table) + 1}`;
    const key = `${section}/${prefix}`;
    prefixes.set(table, prefix);
    taken.set(key, [...(taken.get(key) ?? []), table]);
  }
  return prefixes;
}

function wishes(table: FoundTable, hasSiblings: boolean): readonly string[] {
  const { caption } = table;
  const name = ownNameOf(table);
  const side = caption.side;
  const sided = side === undefined ? [] : [side];
  if (name !== undefined) {
    return [name, ...sided.map((each) => `${each}.${name}`), ...partsOf(table, name)];
  }
  if (caption.isSpoken !== true && caption.part !== undefined) return [caption.part, ...sided];
  const isCaptioned = caption.isSpoken === true && side !== undefined;
  return hasSiblings && isCaptioned ? [side, ""] : ["", ...sided];
}

function partsOf({ caption }: FoundTable, name: string): readonly string[] {
  return caption.part === undefined ? [] : [`${caption.part}.${name}`];
}

/** Whether no two of them have a row of the same name. */
function areApart(tables: readonly FoundTable[]): boolean {
  const keys = tables.flatMap(({ parsed }) => [...new Set(parsed.rows.map(({ key }) => key))]);
  return new Set(keys).size === keys.length;
}
