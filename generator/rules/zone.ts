import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";
import { allFields, typesWithin } from "./walk.js";

export const zone: Rule = {
  name: "zone",
  summary: "Times that carry no zone are times of a zone that exists.",
  check({ provider, origins }) {
    if (provider.zone !== undefined) {
      const known = exists(provider.zone);
      return known
        ? []
        : [complain("unknown-zone", origins.at(provider, "zone"), { zone: provider.zone })];
    }
    // Once is enough: it is one line of provider.yaml that is missing.
    const first = allFields(provider).find((field) =>
      typesWithin(field.type).some((type) => type.kind === "datetime"),
    );
    return first ? [complain("missing-zone", origins.at(first, "type"), {})] : [];
  },
};

/** `Intl` also takes offsets such as +08:00, which are no zones. Its list lacks aliases, but is there at once. */
function exists(name: string): boolean {
  if (Intl.supportedValuesOf("timeZone").includes(name)) return true;
  if (!/^[A-Z]/.test(name) || /^(?:GMT|UTC)[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
