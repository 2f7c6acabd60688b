import type { Dispatch, Operation } from "../model/provider.js";

/** Operations that come to one place and dispatch by the same members. */
interface Alike {
  readonly paths: readonly string[];
  readonly all: Operation[];
  /** By a member's path and value. */
  readonly byValue: Map<string, Operation[]>;
}

/**
 * Operations by what tells them apart: each is then compared with the few that could mean the same message, and not with
 * every other one of thousands.
 */
export class Dispatched {
  readonly #places = new Map<string, Map<string, Alike>>();
  readonly #order = new Map<Operation, number>();

  add(operation: Operation): void {
    const { dispatch } = operation;
    const paths = dispatch.map(pathOf);
    const place = within(this.#places, placeOf(operation), () => new Map<string, Alike>());
    const alike = within(place, JSON.stringify(paths), () => ({
      paths,
      all: [],
      byValue: new Map<string, Operation[]>(),
    }));
    alike.all.push(operation);
    for (const key of dispatch.flatMap(valueKeys)) {
      within(alike.byValue, key, (): Operation[] => []).push(operation);
    }
    this.#order.set(operation, this.#order.size);
  }

  /** Of the operations that were added, in their order: at least all that could mean the same message. */
  like(operation: Operation): readonly Operation[] {
    const [first] = operation.dispatch;
    const place = this.#places.get(placeOf(operation)) ?? new Map<string, Alike>();
    const found = [...place.values()].flatMap(({ paths, all, byValue }) =>
      first && paths.includes(pathOf(first))
        ? valueKeys(first).flatMap((key) => byValue.get(key) ?? [])
        : all,
    );
    const position = (one: Operation): number => this.#order.get(one) ?? 0;
    return [...new Set(found)].toSorted((a, b) => position(a) - position(b));
  }
}

/** Where requests of an operation come to: its sender, its path, and the operation that gave its address. */
export function placeOf({ from, path, address }: Operation): string {
  return JSON.stringify([from, path, address && [address.operation, ...address.path]]);
}

function valueKeys(dispatch: Dispatch): readonly string[] {
  return dispatch.values.map((value) => JSON.stringify([pathOf(dispatch), value]));
}

function pathOf({ path }: Dispatch): string {
  return path.join(".");
}

/** What a map holds under a key, put there first where it holds nothing yet. */
function within<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
