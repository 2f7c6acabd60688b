import type { Required } from "../../model/structure.js";
import { printType } from "../../model/type.js";
import type { DraftField } from "./elements.js";
import type { ExistingElement } from "./existing.js";
import type { MergeReport } from "./report.js";
import { saysType, type Words } from "./words.js";

/** In what the document says otherwise than a reviewed field has it that it says: its type, or whether it must be there. */
export function differences(
  draft: DraftField,
  { field, path }: ExistingElement,
  words: Words,
): MergeReport["differing"] {
  if (!field) return [];
  const element = path.join(".");
  const { documented, required } = field;
  const printed = draft.printed ?? "";
  const told = draft.plain ?? draft.type ?? "";
  const isSameType =
    printed === "" ||
    documented.type === printed ||
    documented.type === "" ||
    saysType(documented.type, told, words) ||
    saysType(printed, documented.type, words) ||
    printType(field.type) === told ||
    documented.type === draft.type ||
    field.type.kind === "structure" ||
    field.type.kind === "list";
  const kind = kindOf(documented.required, required, words);
  const word = draft.required.printed ?? "";
  const isSameWord =
    word === documented.required ||
    (words.get(word) ?? word) === (words.get(documented.required) ?? documented.required);
  return [
    ...(isSameType
      ? []
      : [{ element: `${element}.type`, document: printed, spec: documented.type }]),
    ...(kind === draft.required.kind || isSameWord
      ? []
      : [
          {
            element: `${element}.required`,
            document: draft.required.printed ?? draft.required.kind,
            spec: documented.required,
          },
        ]),
  ];
}

/** Which of the four kinds of requiredness the spec has the document say. */
function kindOf(
  documented: string,
  decided: Required,
  words: Words,
): DraftField["required"]["kind"] {
  const meaning = words.get(documented) ?? documented;
  if (meaning === "true") return "always";
  if (meaning === "false") return "optional";
  if (meaning === "unspecified") return "unspecified";
  if (/^(?:when|said)/u.test(meaning)) return "said";
  return decided.kind === "when" ? "said" : decided.kind;
}
