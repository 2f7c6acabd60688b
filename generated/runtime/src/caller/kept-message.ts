/**
 * The message as it is now, since it is read again for each attempt, and by what settles it. Plain objects and lists are copied;
 * whatever else it holds, such as a NumberText, is kept as it is.
 */
export function keptMessage(message: unknown): unknown {
  return kept(message, new Map(), maxDepth);
}

/** Beyond this no message can be written. */
const maxDepth = 512;

/** `copies` leads from each object to its copy: one may stand in several places, or in itself. */
function kept(value: unknown, copies: Map<object, unknown>, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth === 0) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return keptList(value, copies, depth - 1);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return keptObject(value, prototype === null, copies, depth - 1);
}

function keptList(
  list: readonly unknown[],
  copies: Map<object, unknown>,
  depth: number,
): readonly unknown[] {
  const copy: unknown[] = [];
  copies.set(list, copy);
  for (let i = 0; i < list.length; i++) copy.push(kept(list[i], copies, depth));
  return copy;
}

function keptObject(
  object: object,
  isBare: boolean,
  copies: Map<object, unknown>,
  depth: number,
): object {
  const copy: Record<string, unknown> = isBare ? Object.create(null) : {};
  copies.set(object, copy);
  for (const [name, value] of Object.entries(object)) {
    const member = kept(value, copies, depth);
    // By assignment it would be the prototype.
    if (name === "__proto__") Object.defineProperty(copy, name, { ...usual, value: member });
    else copy[name] = member;
  }
  return copy;
}

const usual = { configurable: true, enumerable: true, writable: true };
