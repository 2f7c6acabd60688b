import type { WireValue } from "../wire.js";

/** The body of a reply with what it repeats of its request, by name, wherever the handler gave nothing. */
export function withRepeated(
  body: object,
  repeated: { readonly [name: string]: WireValue | undefined },
): object {
  const wanting = Object.entries(repeated).filter(
    ([name, value]) =>
      value !== undefined && (!Object.hasOwn(body, name) || Reflect.get(body, name) === undefined),
  );
  return { ...body, ...Object.fromEntries(wanting) };
}
