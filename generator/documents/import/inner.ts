import { pathsIn } from "../tables/sample-paths.js";
import type { DraftBodyPlace, DraftEnvelope, DraftField } from "./elements.js";
import { merged } from "./fields.js";
import type { FieldTable } from "./field-tables.js";
import type { Message } from "./messages.js";
import { union } from "./once-each.js";
import { rowPlaces } from "./row-places.js";

/** The two members of a message that a sample shows: a group that a table describes, and the place of the body. */
interface Shape {
  readonly group: string;
  readonly body: string;
  /** The sample's place, cited. */
  readonly cite: string;
}

/**
 * What a table and the sample beside it show together: the table's fields stand in one group of the sample, and beside that stands
 * the body. Undefined where no sample shows that.
 */
export function envelopeBySample(table: FieldTable): DraftEnvelope | undefined {
  const shape = shapeFor(table);
  if (!shape) return undefined;
  const named = rowPlaces(table.cite);
  const cite = named.length > 0 ? named : [shape.cite];
  const body: DraftBodyPlace = { name: shape.body, cite: [shape.cite] };
  return { members: [groupOf(shape.group, table, cite)], body };
}

function groupOf(name: string, { table, fields }: FieldTable, cite: readonly string[]): DraftField {
  return {
    name,
    required: { kind: "unspecified" },
    cite,
    at: table.at,
    below: fields,
    told: [],
    questions: [],
  };
}

function shapeFor({ source, fields, cite }: FieldTable): Shape | undefined {
  const section = (cite[0] ?? "").replace(/^[^#]*#/u, "").replace(/\/.*$/u, "");
  const shapes = source.reading.passages
    .filter(({ kind, place }) => kind === "sample" && place.startsWith(`${section}/`))
    .flatMap(({ text, place }) => {
      const names = new Set(fields.map(({ name }) => name));
      const sample = `${source.reading.document}#${place}`;
      return shapesIn(text, names).map((shape) => ({ ...shape, cite: sample }));
    });
  const [best] = shapes.toSorted((one, other) => other.likeness - one.likeness);
  return best && best.likeness >= 0.6 ? best : undefined;
}

/** The groups of a sample of two members, and how much each has in common with the fields. Samples need be no valid JSON. */
function shapesIn(
  text: string,
  names: ReadonlySet<string>,
): readonly (Omit<Shape, "cite"> & { readonly likeness: number })[] {
  const paths = pathsIn(text);
  const keys = paths.filter((path) => !/[.[]/u.test(path));
  if (keys.length !== 2) return [];
  return keys.flatMap((group) => {
    const body = keys.find((key) => key !== group) ?? "";
    const inside = paths.flatMap((path) => {
      const [above, name, ...deeper] = path.split(".");
      return above === group && name !== undefined && deeper.length === 0 ? [name] : [];
    });
    if (inside.length === 0) return [];
    const shared = inside.filter((key) => names.has(key)).length;
    return [{ group, body, likeness: shared / Math.max(1, inside.length + names.size - shared) }];
  });
}

/** What messages repeat of an envelope's groups, taken out of them; the groups cite those rows, too. */
export function withoutRepeated(
  envelope: DraftEnvelope,
  messages: readonly (Message | undefined)[],
): { readonly envelope: DraftEnvelope; readonly messages: readonly (Message | undefined)[] } {
  const groups = envelope.members.filter(({ below }) => below.length > 0);
  const isRepeated = ({ name }: DraftField): boolean =>
    groups.some((group) => name === group.name || name.startsWith(`${group.name}.`));
  const repeated = messages.flatMap((message) => message?.members.filter(isRepeated) ?? []);
  return {
    envelope: { ...envelope, members: envelope.members.map((member) => also(member, repeated)) },
    messages: messages.map(
      (message) =>
        message && { ...message, members: message.members.filter((one) => !isRepeated(one)) },
    ),
  };
}

function also(group: DraftField, repeated: readonly DraftField[]): DraftField {
  const own = repeated.filter(({ name }) => name === group.name);
  const inside = repeated
    .filter(({ name }) => name.startsWith(`${group.name}.`))
    .map((field) => ({ ...field, name: field.name.slice(group.name.length + 1) }));
  return {
    ...group,
    cite: union(
      group.cite,
      own.flatMap(({ cite }) => cite),
    ),
    below: merged([...group.below, ...inside, ...own.flatMap(({ below }) => below)]),
  };
}
