import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { camelCase, isIdentifierName } from "../model/identifier.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Rule } from "./rule.js";
import { allFields } from "./walk.js";

export const names: Rule = {
  name: "names",
  summary: "Whatever is named in code has a name that can stand there.",
  check: (resolved) => {
    const { provider } = resolved;
    const renamed = [...provider.structures, ...provider.codeTables, ...allFields(provider)];
    return [
      ...renamed.flatMap((element) => given(resolved, element)),
      ...[...provider.structures, ...provider.codeTables, ...provider.operations].flatMap(
        (element) =>
          "codeName" in element && element.codeName !== undefined
            ? []
            : derived(resolved, element, element.name),
      ),
      ...provider.codeTables
        .flatMap((table) => table.codes)
        .flatMap((code) => ofCode(resolved, code)),
    ];
  },
};

type Named = { readonly name: string; readonly codeName?: string };

/** A `name:` is written into code as it stands. */
function given({ origins }: Resolved, element: Named): readonly Diagnostic[] {
  const { codeName } = element;
  if (codeName === undefined || isGood(codeName)) return [];
  return [complain("bad-name", origins.at(element, "name"), { text: codeName })];
}

/** A name that was made of the document's; an underscore in front says that the document's begins with no letter. */
function derived({ origins }: Resolved, element: object, name: string): readonly Diagnostic[] {
  return camelCase(name).startsWith("_")
    ? [complain("needs-name", origins.at(element), { text: name })]
    : [];
}

/** A code is its own name where it is a word. */
function ofCode(
  { origins }: Resolved,
  code: { readonly code: string; readonly codeName: string },
): readonly Diagnostic[] {
  if (isGood(code.codeName)) return [];
  return code.codeName === code.code
    ? [complain("needs-name", origins.at(code), { text: code.code })]
    : [complain("bad-name", origins.at(code, "name"), { text: code.codeName })];
}

function isGood(name: string): boolean {
  return isIdentifierName(name) && !name.startsWith("__");
}
