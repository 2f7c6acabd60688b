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
  let text = "";
  for (const [name, value] of members) {
    if (value === undefined) continue;
    if (text !== "") text += ",";
    text += `${writeJson(name)}:${value}`;
  }
  return `{${text}}`;
}
