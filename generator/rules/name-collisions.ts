import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { exportedNames, propertyName, type ExportedName } from "../model/names.js";
import {
  credentialName,
  hookName,
  protocolExports,
  runtimeExports,
} from "../model/protocol-names.js";
import type { Signature } from "../model/protocol.js";
import type { Credential } from "../model/provider.js";
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
      ...collisions(resolved, settingsOf(resolved), settingName, (one) =>
        "hook" in one
          ? { en: `the function '${String(one.hook)}'`, zh: `函数 '${String(one.hook)}'` }
          : { en: `the credential '${one.name}'`, zh: `凭据 '${one.name}'` },
      ),
      ...provider.codeTables.flatMap(({ codes }) =>
        collisions(
          resolved,
          codes,
          (code) => code.codeName,
          ({ code }) => ({ en: `the code '${code}'`, zh: `码值 '${code}'` }),
        ),
      ),
      ...fieldGroups(provider).flatMap((fields) =>
        collisions(resolved, fields, propertyName, ({ name }) => ({
          en: `the field '${name}'`,
          zh: `字段 '${name}'`,
        })),
      ),
    ];
  },
};

/** What is among the credentials in code: they themselves, and the functions that signatures name, each once. */
function settingsOf({ provider }: Resolved): readonly (Credential | Signature)[] {
  const hooked = provider.protocols
    .flatMap(({ signatures }) => signatures)
    .filter(({ hook }) => hook !== undefined);
  const once = hooked.filter(
    ({ hook }, index) => hooked.findIndex((other) => other.hook === hook) === index,
  );
  return [...provider.credentials, ...once];
}

function settingName(element: Credential | Signature): string {
  const hook = "hook" in element ? element.hook : undefined;
  return hook === undefined ? credentialName(element.name) : hookName(hook);
}

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
  titleOf: (element: T) => Words,
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
  other: Words | undefined,
): Diagnostic {
  // What stands around the bodies has no YAML of its own; then the place of the other element has to do.
  const [own, related] = [placeOf(resolved, element), placeOf(resolved, first)];
  const args = other === undefined ? { name } : { name, other };
  const more =
    own && related ? [{ message: { en: "the other element", zh: "另一个元素" }, at: related }] : [];
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
