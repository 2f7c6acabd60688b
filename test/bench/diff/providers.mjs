import { join } from "node:path";
import { readProvider } from "../../../dist/generator/spec/read-provider.js";
import { resolveProvider } from "../../../dist/generator/model/resolve/resolve.js";
import { temporary } from "../folders.mjs";
import { writeSynthetic } from "../generation/synthetic/provider.mjs";

/** Fields of each operation: those of its request, of its reply, and of what they hold. */
export const fieldsEach = 60;

/** An invented provider of `count` operations that we start, as two readings of one spec give it: nothing is shared. */
export function twoReadings(count) {
  const specs = writeSynthetic(join(temporary, "specs-diff"), 2, { called: true });
  const [spec] = readProvider(join(specs, "synthetic"));
  const [{ provider }] = resolveProvider(spec);
  const whole = multiplied(provider, count);
  return [structuredClone(whole), structuredClone(whole)];
}

function multiplied(provider, count) {
  const operation = provider.operations.find(({ from }) => from === provider.we);
  const names = [operation.request, operation.reply].map(({ type }) => type.name);
  const patterns = names.flatMap((name) => [name, `Holder${name}`, `Insured${name}`]);
  const structures = patterns.map((name) => provider.structures.find((each) => each.name === name));
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(4, "0"));
  return {
    ...provider,
    structures: numbers.flatMap((number) => filled(renumbered(structures, number))),
    operations: numbers.map((number) => renumbered(operation, number)),
  };
}

/** The same with another number in its names, paths and citations. */
function renumbered(value, number) {
  return JSON.parse(JSON.stringify(value).replaceAll("all0002", `all${number}`));
}

/** With as many more fields in the first structure as there have to be. */
function filled([first, ...others]) {
  const there = [first, ...others].reduce((sum, { fields }) => sum + fields.length, 0);
  const [pattern] = first.fields;
  const more = Array.from({ length: fieldsEach - there }, (_, index) => ({
    ...pattern,
    name: `more${index}`,
  }));
  return [{ ...first, fields: [...first.fields, ...more] }, ...others];
}

/** One field of a hundred changed, each in another way than the one before. */
export function withChanges(provider) {
  let count = 0;
  const structures = provider.structures.map((structure) => ({
    ...structure,
    fields: structure.fields.flatMap((field) => {
      const place = count++;
      return place % 100 === 0 ? changes[(place / 100) % changes.length](field) : [field];
    }),
  }));
  return { ...provider, structures };
}

const changes = [
  () => [],
  (field) => [field, { ...field, name: "added" }],
  (field) => [{ ...field, name: `${field.name}New`, renamedFrom: field.name }],
  (field) => [{ ...field, type: { kind: "string", max: 7 } }],
  (field) => [{ ...field, nullable: true }],
  (field) => [{ ...field, title: `${field.title}一` }],
];
