import type { Provider } from "../../../generator/model/provider.js";
import { printRequired, type Field } from "../../../generator/model/structure.js";
import { printType, type Type } from "../../../generator/model/type.js";
import { citationOf, type DocumentRow } from "../rows.js";
import { wirePlaces, type WirePlace } from "./wire-places.js";

/** Rows that came out wrong in a draft, and how: held against the document's rows and against the spec that people wrote. */
export function wrongRows(
  rows: readonly DocumentRow[],
  reviewed: Provider,
  draft: Provider,
): readonly string[] {
  const truth = wirePlaces(reviewed);
  const found = wirePlaces(draft);
  const words = new Map(reviewed.documents.flatMap((one) => Object.entries(one.words)));
  const [first] = reviewed.documents;
  return rows.flatMap((row) => {
    const cite = citationOf(first?.name ?? "", row);
    const all: Compared = {
      row,
      cite,
      truth: truth.get(cite) ?? [],
      found: found.get(cite) ?? [],
      words,
    };
    const problems =
      all.found.length === 0
        ? ["it is not there"]
        : [...nameProblem(all), ...typeProblem(all), ...requiredProblem(all), ...placeProblem(all)];
    return problems.length === 0 ? [] : [`${cite}: ${problems.join("; ")}`];
  });
}

interface Compared {
  readonly row: DocumentRow;
  readonly cite: string;
  /** Where the reviewed spec has it; nowhere, where it has it in no field. */
  readonly truth: readonly WirePlace[];
  readonly found: readonly WirePlace[];
  readonly words: ReadonlyMap<string, string>;
}

function nameProblem({ row, truth, found }: Compared): readonly string[] {
  const printed =
    row.row
      .replace(/:\d+$/u, "")
      .split(".")
      .at(-1)
      ?.replace(/\[\d*\]$/u, "") ?? "";
  const names = new Set([printed, ...truth.map(({ name }) => name)]);
  return found.some(({ name }) => names.has(name)) ? [] : [`called ${found[0]?.name}`];
}

/** Types as the language spells them, documents' words put into its own. */
function typeProblem({ row, truth, found, words }: Compared): readonly string[] {
  const spelt = (type: string): string =>
    type
      .normalize("NFKC")
      .replaceAll(/\s/gu, "")
      .replaceAll(/[\p{L}_][\p{L}\p{N}_-]*/gu, (word) => words.get(word) ?? word)
      .toLowerCase();
  const [place] = found;
  if (place?.field === undefined || row.type === "") return [];
  const wanted = new Set(
    truth
      .flatMap(({ field }) => (field ? [field.documented.type, printType(field.type)] : []))
      .concat(row.type)
      .map(spelt),
  );
  const own = ownTypes(place.field, spelt(row.type));
  return own.some((type) => wanted.has(spelt(type))) ? [] : [`type ${own[0]} for ${row.type}`];
}

/**
 * What the draft says of a type, as it is printed. The document's own word beside it counts only where the draft has no other place for
 * what the row says: of a name that stands for a table or a list of codes, and of words that are no type of the language by
 * themselves, since a date has no pattern here and nobody knows what is in an object.
 */
function ownTypes({ type, documented }: Field, word: string): readonly string[] {
  const printed = printType(type);
  const isKept = isNamed(type) || /^(?:date|datetime|object|list)$/u.test(word);
  return isKept ? [printed, documented.type] : [printed];
}

function isNamed(type: Type): boolean {
  if (type.kind === "list") return isNamed(type.of);
  return type.kind === "structure" || type.kind === "code";
}

function requiredProblem({ row, truth, found, words }: Compared): readonly string[] {
  const kind = (word: string): string => {
    const meaning = words.get(word) ?? word;
    return /^(?:said|when)/u.test(meaning) ? "said" : meaning;
  };
  const [place] = found;
  if (place?.field === undefined) return [];
  const wanted = new Set(
    truth.flatMap(({ field }) =>
      field ? [kind(field.documented.required), kind(printRequired(field.required))] : [],
    ),
  );
  wanted.add(kind(row.required ?? "unspecified"));
  const own = kind(printRequired(place.field.required));
  // A condition may come from the remark; what the column says is kept beside it.
  const kept = own === "said" ? kind(place.field.documented.required) : own;
  return wanted.has(own) || wanted.has(kept)
    ? []
    : [`required ${own} for ${[...wanted].join(" or ")}`];
}

/** In which messages it stands, and below which row of its table. */
function placeProblem({ cite, truth, found }: Compared): readonly string[] {
  if (truth.length === 0) return [];
  const table = (place: string): string => place.replace(/[/.][^/.]*$/u, "");
  const parent = ({ above }: WirePlace): readonly string[] =>
    above
      .map((cites) => cites.filter((one) => one.includes("/") && table(one) === table(cite)))
      .find((cites) => cites.length > 0) ?? [];
  const isSame = (one: WirePlace, other: WirePlace): boolean => {
    const [first, second] = [parent(one), parent(other)];
    const isSameParent =
      first.length === 0 ? second.length === 0 : first.some((place) => second.includes(place));
    return one.side === other.side && isSameParent;
  };
  return truth.some((one) => found.some((other) => isSame(one, other)))
    ? []
    : [`stands in a ${found[0]?.side}`];
}
