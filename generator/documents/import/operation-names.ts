import type { NamedOperation } from "./samples.js";
import type { TabledOperation } from "./field-tables.js";
import { camel, nameOfBody, nameOfCode, nameOfPath, nameOfPlace, nameOfTitle } from "./names.js";
import { rootOf } from "./roots.js";

/** Gives operations the names that documents have for them: of their path, code, XML root, body or title. What has none is called by its place. */
export function namedOperations(operations: readonly TabledOperation[]): readonly NamedOperation[] {
  const taken = new Set<string>();
  return operations.map((operation) => {
    const name =
      candidates(operation, operations).find((each) => !taken.has(each)) ??
      byPlace(operation, taken);
    taken.add(name);
    return { ...operation, name };
  });
}

/** Whether a name only says where an operation is documented. */
export function isNameless(name: string): boolean {
  return name === "op" || name.startsWith("op-");
}

function candidates(one: TabledOperation, all: readonly TabledOperation[]): readonly string[] {
  const { path, code } = one.operation;
  const isShared = (parts: number): boolean =>
    all.filter(
      ({ operation }) =>
        operation.path !== undefined &&
        nameOfPath(operation.path, parts) === nameOfPath(path ?? "", parts),
    ).length > 1;
  const byPath = path === undefined ? undefined : nameOfPath(path, isShared(1) ? 2 : 1);
  const isWord = code !== undefined && /[a-z]{3}/u.test(code);
  const root = rootOf(one);
  const body = one.tables
    .filter(({ side, name }) => side !== "reply" && name !== undefined)
    .map(({ name = "" }) => name)
    .filter(
      (name) =>
        /body|notify|notice|req(?:uest)?|dto|input/iu.test(name) && !/^notify$/iu.test(name),
    )
    .map(nameOfBody);
  const found = [
    byPath,
    isWord ? nameOfCode(code) : undefined,
    root === undefined ? undefined : camel(root),
    ...body,
  ];
  const short = code === undefined ? undefined : nameOfCode(code);
  return [...found, short, nameOfTitle(one.operation.title)].flatMap((name) => name ?? []);
}

function byPlace({ operation: { place } }: TabledOperation, taken: ReadonlySet<string>): string {
  const name = nameOfPlace(place);
  for (let count = 2, each = name; ; each = `${name}-${count}`, count += 1) {
    if (!taken.has(each)) return each;
  }
}
