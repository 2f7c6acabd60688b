import { docComment } from "../../emit/doc-comment.js";
import {
  printRequired,
  type Code,
  type Field,
  type Provenance,
  type Structure,
  type Unit,
} from "../../model/structure.js";
import { printType as printModelType } from "../../model/type.js";
import type { Operation } from "../../model/provider.js";
import type { PackageContext } from "../context.js";
import type { Face } from "./type.js";

/** What the document says of a field, for whoever hovers over it; what its structure says of all its fields stands there. */
export function fieldDoc(context: PackageContext, field: Field, structure?: Structure): string {
  const renamed = field.codeName === undefined ? [] : [`On the wire: ${field.name}.`];
  return docComment([
    ...titled(field),
    ...lines([
      ...renamed,
      ...(field.renamedFrom === undefined ? [] : [`Formerly ${field.renamedFrom}.`]),
      ...unitText(field.unit),
      ...lengthText(field),
      ...(structure && isSilent(structure) ? [] : requiredText(field)),
      ...documentedText(field),
      ...(field.echo ? ["The answer must repeat it."] : []),
      ...(field.sensitive === undefined ? [] : [`Sensitive: ${field.sensitive}.`]),
      ...sourceText(context, field),
    ]),
  ]);
}

export function structureDoc(context: PackageContext, structure: Structure, face: Face): string {
  const faceText =
    face === "sent"
      ? "As it is sent."
      : "As it is received: codes may be unlisted, members unknown.";
  return docComment([
    ...titled(structure),
    faceText,
    ...structure.rules.map((rule) => `${ruleTexts[rule.kind]} ${rule.fields.join(", ")}.`),
    ...lines([
      ...(isSilent(structure) ? ["The document does not say which members are required."] : []),
      ...sourceText(context, structure),
    ]),
  ]);
}

/** Whether the document's table has no column for what is required. */
function isSilent({ fields }: Structure): boolean {
  return fields.length > 1 && fields.every(({ required }) => required.kind === "unspecified");
}

export function noticeDoc(context: PackageContext, operation: Operation): string {
  return docComment([...titled(operation), ...lines(sourceText(context, operation))]);
}

export function codeDoc(context: PackageContext, code: Code): string {
  const tags =
    code.state === "retired"
      ? [{ name: "deprecated" as const, text: "Retired: received at most, never sent." }]
      : [];
  const summary = code.summary === undefined ? [] : [code.summary];
  return docComment([code.label, ...summary, ...lines(sourceText(context, code))], tags);
}

/** The title and the summary of an element. */
export function titled(element: {
  readonly title?: string;
  readonly summary?: string;
}): readonly string[] {
  return [element.title, element.summary].filter((text) => text !== undefined);
}

/** Where the fact stands, and what is asked about it. */
export function sourceText(context: PackageContext, element: Provenance): readonly string[] {
  return [
    ...(element.cite.length > 0 ? [`Source: ${element.cite.join(", ")}.`] : []),
    ...(element.derived === undefined ? [] : [`Not in the document: ${element.derived}.`]),
    ...questionTexts(context, element.question),
  ];
}

/** A line for each question that an element names. */
export function questionTexts(
  context: PackageContext,
  names: readonly string[] | undefined,
): readonly string[] {
  return context.questions(names).map(({ name, title }) => `Question ${name}: ${title}`);
}

/** Sentences as one paragraph with a line each. */
function lines(sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [sentences.join("\n")];
}

const ruleTexts = {
  "at-least-one": "At least one of",
  "exactly-one": "Exactly one of",
  "all-or-none": "All or none of",
} as const;

const unitNames: Readonly<Record<Unit, string>> = {
  fen: "In fen.",
  yuan: "In yuan.",
  percent: "In percent.",
  days: "In days.",
};

function unitText(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : [unitNames[unit]];
}

function lengthText({ type }: Field): readonly string[] {
  if (type.kind === "decimal" && type.precision !== undefined) {
    return [`At most ${type.precision} digits, ${type.scale ?? 0} of them after the point.`];
  }
  if (type.kind !== "string" || (type.min === undefined && type.max === undefined)) return [];
  const { min, max } = type;
  if (min === undefined) return [`At most ${max} characters.`];
  return [max === undefined ? `At least ${min} characters.` : `${min} to ${max} characters.`];
}

/** Whether a field is required shows in its type, unless it takes a sentence. */
function requiredText({ required }: Field): readonly string[] {
  switch (required.kind) {
    case "always":
    case "optional":
      return [];
    case "unspecified":
      return ["The document does not say whether it is required."];
    case "when":
    case "said":
      return [`Required when ${required.text}.`];
  }
}

function documentedText(field: Field): readonly string[] {
  const { type, required } = field.documented;
  const decided = field.type.kind === "code" ? field.type.wire : printModelType(field.type);
  return [
    ...(type === "" || type === decided ? [] : [`The document calls it ${type}.`]),
    ...(required === "" || required === printRequired(field.required)
      ? []
      : [documentedRequired(required)]),
  ];
}

function documentedRequired(required: string): string {
  switch (required) {
    case "unspecified":
      return "The document does not say whether it is required.";
    case "true":
      return "The document calls it required.";
    case "false":
      return "The document calls it optional.";
    default:
      return `The document on whether it is required: ${required}.`;
  }
}
