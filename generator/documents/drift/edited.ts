import type { Words } from "../../diagnostics/language.js";
import { get, type Node } from "../../spec/yaml/node.js";
import type { Edit, YamlPath } from "../patch/patch.js";
import type { FieldMeaning } from "../meaning.js";
import type { SpecElement } from "../trace/elements.js";
import { meaningOf, writtenAt, type DriftContext, type Written } from "./context.js";
import type { DriftRow, Hunk } from "./drift.js";
import { nothing, reread, together, type Proposed } from "./proposed.js";
import { placesOf } from "./rows.js";
import { agrees, saidBy, saidKeys, type Said } from "./said.js";
import { codeEdits } from "./value-lists.js";

/** What follows for the spec from a row that reads otherwise, or is called otherwise. */
export function editedRow(row: DriftRow, context: DriftContext): Proposed {
  const { aligned, place } = row;
  if (aligned.kind !== "edited" && aligned.kind !== "renamed") return nothing;
  const before = meaningOf(aligned.before, context.was, context);
  const after = meaningOf(aligned.after, context.now, context);
  if (before === undefined || after === undefined)
    return { hunks: [], byHand: [reread(row, prose)] };
  if (aligned.before.kind === "code") return editedCode(row, context, before, after);
  const changed = changedKeys(row, context, before, after);
  const fields = row.elements.filter(({ kind }) => kind === "field");
  const proposed = fields.map((element) =>
    editedField(place, element, context, { before, after, changed }),
  );
  const all = together([...proposed, ...codeEdits(row, context, before, after)]);
  const isSilent = all.hunks.length === 0 && all.byHand.length === 0;
  const isDone = fields.length > 0 && changed.length > 0;
  return isSilent && !isDone ? { hunks: [], byHand: [reread(row, remark)] } : all;
}

type SaidKey = (typeof saidKeys)[number];

/**
 * What the row says otherwise. Where the old version is not at hand, cells that are in the ledger are compared: what only its remark
 * said (the pattern of a date) is not known, and has not changed for that.
 */
function changedKeys(
  { aligned }: DriftRow,
  context: DriftContext,
  before: FieldMeaning,
  after: FieldMeaning,
): readonly SaidKey[] {
  const isAtHand = !("before" in aligned) || context.was.has(aligned.before.place);
  const kept = "after" in aligned ? meaningOf(aligned.after, new Map(), context) : undefined;
  const [was, now] = [saidBy(before), saidBy(isAtHand ? after : (kept ?? after))];
  return saidKeys.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key]));
}

interface Change {
  readonly before: FieldMeaning;
  readonly after: FieldMeaning;
  readonly changed: readonly SaidKey[];
}

function editedField(
  place: string,
  element: SpecElement,
  context: DriftContext,
  { before, after, changed: all }: Change,
): Proposed {
  const written = writtenAt(element, context);
  if (!written) return nothing;
  const { path, entry } = written.place;
  const [was, now] = [saidBy(before), saidBy(after)];
  // What the spec says already has been decided, or was applied before.
  const changed = all.filter((key) => !agrees(entry.value, key, now));
  const isAlone = placesOf(context.document, element).every((each) =>
    context.agreeing(each, place),
  );
  const printed = isAlone ? printedEdits(written, before, after) : [];
  const sure = isAlone ? changed.filter((key) => agrees(entry.value, key, was)) : [];
  const edits = [
    ...sure.flatMap((key) => editOf(path, entry.value, key, now)),
    ...(sure.includes("type") ? [] : printed),
    ...renameEdits(written, before, after),
  ];
  const isPrinted = printed.length > 0 || isSaid(written, after);
  const unsure = changed.filter((key) => !sure.includes(key) && !(key === "type" && isPrinted));
  return {
    hunks: edits.length === 0 ? [] : [{ place, file: written.file, says: saysEdited, edits }],
    byHand:
      unsure.length === 0
        ? []
        : [{ place, says: isAlone ? decided : disagreeing, elements: [element.path] }],
  };
}

function editOf(path: YamlPath, field: Node, key: SaidKey, said: Said): readonly Edit[] {
  const isThere = field.kind === "map" && get(field, key) !== undefined;
  const value = said[key];
  if (value === undefined) return isThere ? [{ kind: "remove", path: [...path, key] }] : [];
  if (isThere) return [{ kind: "set", path: [...path, key], value }];
  return [{ kind: "add", path, key, value }];
}

/**
 * The type as the document prints it, where the spec has it beside a type of its own (`type: PayWay`, `documented: String(2)`): what was
 * decided stays as it is.
 */
function printedEdits(
  { place: { path, entry } }: Written,
  before: FieldMeaning,
  after: FieldMeaning,
): readonly Edit[] {
  const [was, value] = [before.type?.printed, after.type?.printed];
  if (was === undefined || value === undefined || was === value) return [];
  if (textIn(entry.value, "documented") !== was) return [];
  return [{ kind: "set", path: [...path, "documented"], value }];
}

function isSaid({ place: { entry } }: Written, { type }: FieldMeaning): boolean {
  return type !== undefined && textIn(entry.value, "documented") === type.printed;
}

function textIn(node: Node, key: string): string | undefined {
  const value = valueIn(node, key);
  return value?.kind === "scalar" ? value.text : undefined;
}

/** The key is the name on the wire. What the field was called is said, so that a review knows it again. */
function renameEdits(
  { place: { path, entry } }: Written,
  before: FieldMeaning,
  after: FieldMeaning,
): readonly Edit[] {
  const isOther = before.code !== after.code && entry.key.text === before.code;
  if (!isOther || after.code === "") return [];
  const renamed = [...path.slice(0, -1), after.code];
  return [
    { kind: "rename", path, key: after.code },
    { kind: "add", path: renamed, key: "renamed-from", value: before.code },
  ];
}

function editedCode(
  row: DriftRow,
  context: DriftContext,
  before: FieldMeaning,
  after: FieldMeaning,
): Proposed {
  const codes = row.elements.filter(({ kind }) => kind === "code");
  const hunks = codes.flatMap((element): readonly Hunk[] => {
    const written = writtenAt(element, context);
    const label = written && valueIn(written.place.entry.value, "label");
    if (!written || label?.kind !== "scalar" || label.text !== before.label) return [];
    if (after.label === undefined || after.label === before.label) return [];
    const path = [...written.place.path, "label"];
    const edits: readonly Edit[] = [{ kind: "set", path, value: after.label }];
    return [{ place: row.place, file: written.file, says: saysEdited, edits }];
  });
  return { hunks, byHand: hunks.length === 0 ? [reread(row, remark)] : [] };
}

function valueIn(node: Node, key: string): Node | undefined {
  return node.kind === "map" ? get(node, key) : undefined;
}

const saysEdited: Words = { en: "the row reads otherwise", zh: "这一行改了" };

const prose: Words = {
  en: "prose reads otherwise: read it again",
  zh: "文字说明改了：请重读",
};

const remark: Words = {
  en: "its remark reads otherwise, and nothing of it is in the spec's notation: read it again",
  zh: "备注改了，其中没有规格记法能表达的内容：请重读",
};

const disagreeing: Words = {
  en: "the spec has it from several rows, and the others say otherwise now: decide which of them holds",
  zh: "规格中的这一项来自多行，而其他行现在说法不同：请决定以哪一行为准",
};

const decided: Words = {
  en: "the spec says otherwise than the row did, by decision: decide again",
  zh: "规格按决定与原行不同：请重新决定",
};
