import type { TableRole } from "../reading.js";
import { squeezed } from "./content.js";
import type { FoundTable } from "./found.js";
import { nameOf } from "./names.js";

/** Of which message the fields of each table are, by what stands above it and by which tables refer to it. */
export function rolesOf(tables: readonly FoundTable[]): ReadonlyMap<FoundTable, TableRole> {
  const fields = tables.filter(({ parsed }) => parsed.kind === "fields");
  const users = usersOf(fields);
  const counts = new Map<unknown, number>();
  for (const { spot } of fields) counts.set(spot.section, (counts.get(spot.section) ?? 0) + 1);
  const roles = fields.flatMap((table, index): readonly (readonly [FoundTable, TableRole])[] => {
    const name = nameOf(table)?.toLowerCase() ?? "";
    const others = [...(users.get(name) ?? [])].filter((user) => user !== table);
    const isAlone = counts.get(table.spot.section) === 1;
    const role = table.setting.role ?? roleOf(table, others, fields[index - 1], isAlone);
    return role === undefined ? [] : [[table, role]];
  });
  return new Map(roles);
}

function roleOf(
  table: FoundTable,
  users: readonly FoundTable[],
  before: FoundTable | undefined,
  isAlone: boolean,
): TableRole | undefined {
  const { caption } = table;
  if (caption.isEnvelope === true) return "envelope";
  const isSealed = users.some((user) => isSigned(user) && user.caption.side === undefined);
  if (isSealed) return "request";
  if (users.length > 0 || caption.isStructure === true || isFurther(table, before)) {
    return "structure";
  }
  if (caption.side !== undefined) return caption.side;
  return isSigned(table) && !(isAlone && isWhole(table)) ? "envelope" : undefined;
}

/** Whether a table has no member that could hold what another table describes: it is all there is of a message. */
function isWhole({ parsed }: FoundTable): boolean {
  return parsed.rows.every(
    ({ key, cells }) =>
      !/^(?:data|body|content|payload|message|params?|request\w*|biz\w*)$/iu.test(key) &&
      !/object|json|map|list|array|\[\]|对象|数组|集合/iu.test(cells.type ?? ""),
  );
}

/** By names in lower case, the tables that have a field of a type of that name, or one that is called so. */
function usersOf(tables: readonly FoundTable[]): ReadonlyMap<string, ReadonlySet<FoundTable>> {
  const users = new Map<string, Set<FoundTable>>();
  for (const table of tables) {
    for (const { key, cells } of table.parsed.rows) {
      const type: readonly string[] = squeezed(cells.type ?? "").match(/\w+/gu) ?? [];
      for (const word of type.length > 0 ? [...type, key] : []) {
        const name = word.toLowerCase();
        users.set(name, (users.get(name) ?? new Set()).add(table));
      }
    }
  }
  return users;
}

function isSigned({ parsed }: FoundTable): boolean {
  return parsed.rows.some(({ key }) => /^sign(?:ature)?$/iu.test(key));
}

/** A named table behind another under the same heading: what that one only mentions. */
function isFurther(table: FoundTable, before: FoundTable | undefined): boolean {
  if (table.caption.name === undefined || table.caption.isSpoken === true) return false;
  return (
    before !== undefined &&
    before.spot.section === table.spot.section &&
    before.spot.parts.join("\n") === table.spot.parts.join("\n")
  );
}
