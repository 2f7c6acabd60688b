import { writeJson } from "./write.js";

/**
 * An object's JSON text around the texts of its members' values, in the given order: a text that was signed is sent exactly
 * as it was signed. Members that are `undefined` are left out.
 *
 * ```ts
 * objectText([["sign", '"5f4d"'], ["data", data]]) // {"sign":"5f4d","data":…}
 * ```
 */
export function objectText(members: readonly (readonly [string, string | undefined])[]): string {
  const texts = members.flatMap(([name, text]) =>
    text === undefined ? [] : [`${writeJson(name)}:${text}`],
  );
  return `{${texts.join(",")}}`;
}
