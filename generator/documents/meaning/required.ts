import type { RequiredMeaning } from "../meaning.js";
import type { Row } from "../reading.js";
import type { ReadingSettings } from "../settings/settings.js";
import { tidy } from "../tables/content.js";
import { conditionIn } from "./conditions.js";
import type { Words } from "./field.js";

type Kind = RequiredMeaning["kind"];

/**
 * What a row says of whether its field must be there. A column that asks whether a field may be empty is answered the other way
 * round; a field that need not be there, but of which the description says when it must, is there under that condition.
 */
export function requiredMeaning(
  { required, nullable, description }: Row["cells"],
  words: Words,
  otherwise: ReadingSettings["required"],
): RequiredMeaning | undefined {
  const printed = tidy(required ?? nullable ?? "");
  if (printed === "") return otherwise && { printed: "", kind: otherwise };
  const kind = required === undefined ? kindOfNullable(printed, words) : kindOf(printed, words);
  const own = /^[^(（]*[(（](.+)[)）]$/u.exec(printed)?.[1];
  const condition = own ?? (kind === "always" ? undefined : conditionIn(description ?? ""));
  if (condition === undefined) return { printed, kind };
  return { printed, kind: kind === "always" ? kind : "said", condition };
}

function kindOf(printed: string, words: Words): Kind {
  const told = toldOf(printed, words) ?? toldOf(bare(printed), words);
  return ours.get(told ?? "") ?? kinds.get(bare(printed).toLowerCase()) ?? "unspecified";
}

function toldOf(printed: string, words: Words): string | undefined {
  return Object.hasOwn(words, printed) ? words[printed] : undefined;
}

/** `可否为空: 是` says that a field is optional; `可否为空: 不为空` says what it says. */
function kindOfNullable(printed: string, words: Words): Kind {
  if (!isAnswer(printed)) return kindOf(printed, words);
  const kind = kinds.get(bare(printed).toLowerCase());
  return kind === "always" ? "optional" : "always";
}

function isAnswer(printed: string): boolean {
  return /^(?:是|否|y|n|yes|no|true|false|√|×|✓|✗|可|不可|1|0)$/iu.test(bare(printed));
}

/** `Y(企业投保时)` → `Y`. */
function bare(printed: string): string {
  return printed.replace(/[(（,，/].*$/u, "").trim() || printed;
}

const ours: ReadonlyMap<string, Kind> = new Map([
  ["true", "always"],
  ["false", "optional"],
  ["said", "said"],
  ["unspecified", "unspecified"],
]);

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    always:
      "是 y yes m me 必填 必传 必须 必选 true 不为空 不可为空 不能为空 非空 不可空 不可 √ ✓ ✔ required mandatory 1",
    optional:
      "否 n no o 选填 选传 可选 可空 可为空 可以为空 可 非必填 非必传 非必须 false × ✗ optional 0",
    said: "c cy cm ce 条件 条件必填 条件必传 条件必选 有条件必填 conditional",
  } satisfies Partial<Record<Kind, string>>).flatMap(([kind, printed]) =>
    printed.split(" ").map((word) => [word, kind as Kind] as const),
  ),
);
