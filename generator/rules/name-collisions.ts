import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import { exportedNames, propertyName, type ExportedName } from "../model/names.js";
import { protocolExports, runtimeExports } from "../model/protocol-names.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { fieldGroups } from "./field-groups.js";
import type { Rule } from "./rule.js";

export const nameCollisions: Rule = {
  name: "name-collisions",
  summary: "No two elements get one name in code.",
  check: (resolved) => {
    const { provider } = resolved;
    return [
      ...exportCollisions(resolved, [
        ...runtimeExports(provider),
        ...exportedNames(provider),
        ...protocolExports(provider),
      ]),
      ...provider.codeTables.flatMap(({ codes }) =>
        collisions(
          resolved,
          codes,
          (code) => code.codeName,
          (code) => `the code '${code.code}'`,
        ),
      ),
      ...fieldGroups(provider).flatMap((fields) =>
        collisions(resolved, fields, propertyName, (field) => `the field '${field.name}'`),
      ),
    ];
  },
};

/** One complaint for two elements, however many names they share. */
function exportCollisions(
  resolved: Resolved,
  exported: readonly ExportedName[],
): readonly Diagnostic[] {
  const taken = new Map<string, ExportedName>();
  const told = new Set<object | undefined>();
  return exported.flatMap((one) => {
    const first = taken.get(one.name);
    if (!first) taken.set(one.name, one);
    const isAllowed = !first || (first.of === one.of && first.kind !== one.kind);
    if (isAllowed || told.has(one.of)) return [];
    told.add(one.of);
    return [collision(resolved, one.name, [one.of, first.of], undefined)];
  });
}

function collisions<T extends object>(
  resolved: Resolved,
  elements: readonly T[],
  nameOf: (element: T) => string,
  titleOf: (element: T) => string,
): readonly Diagnostic[] {
  const taken = new Map<string, T>();
  return elements.flatMap((element) => {
    const name = nameOf(element);
    const first = taken.get(name);
    if (!first) {
      taken.set(name, element);
      return [];
    }
    return [collision(resolved, name, [element, first], titleOf(first))];
  });
}

function collision(
  resolved: Resolved,
  name: string,
  [element, first]: readonly [object | undefined, object | undefined],
  other: string | undefined,
): Diagnostic {
  // What stands around the bodies has no YAML of its own; then the place of the other element has to do.
  const [own, related] = [placeOf(resolved, element), placeOf(resolved, first)];
  const args = other === undefined ? { name } : { name, other };
  const more = own && related ? [{ message: "the other element", at: related }] : [];
  return complain("name-collision", own ?? related, args, more);
}

function placeOf({ origins, provider }: Resolved, element: object | undefined): Span | undefined {
  if (!element) return undefined;
  const own = origins.at(element, "name") ?? origins.at(element);
  if (own || !("name" in element)) return own;
  const protocol = provider.protocols.find(({ name }) =>
    String(element.name).startsWith(`${name}.`),
  );
  return protocol && origins.at(protocol);
}
