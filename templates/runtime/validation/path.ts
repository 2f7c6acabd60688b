import { countCharacters } from "../text.js";
import type { Sensitivity } from "./structure.js";

/** The path of the member `name` that a field table names: `data.price`, `data["unit price"]`. */
export function namePath(path: string, name: string): string {
  if (!plainName.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}

/** The path of a list's item: `policys[0]`. */
export function indexPath(path: string, index: number): string {
  return `${path}[${index}]`;
}

/**
 * The path of a member whose name came with the message. Maps may be keyed by what must not be shown, so only a name
 * that looks like one is: `otherInfo.channel`, but `otherInfo[18 characters]`.
 */
export function foundNamePath(path: string, name: string, sensitive?: Sensitivity): string {
  if (sensitive === undefined && looksLikeName(name)) return namePath(path, name);
  return `${path}[${countCharacters(name)} characters]`;
}

/** Whether a name may be shown that came with a message. Digits in a row are those of a passport, a policy or an account. */
export function looksLikeName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(name) && !/[0-9]{5}/.test(name);
}

/** `data.policys[0].productId` as the keys on the way: `["data", "policys", 0, "productId"]`. */
export function pathKeys(path: string): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const [, quoted, bracketed, name] of path.matchAll(steps)) {
    if (quoted !== undefined) keys.push(JSON.parse(quoted) as string);
    else if (bracketed === undefined) keys.push(name ?? "");
    else keys.push(/^[0-9]+$/.test(bracketed) ? Number(bracketed) : bracketed);
  }
  return keys;
}

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const steps = /\[("(?:[^"\\]|\\.)*")\]|\[([^\]]*)\]|([^.[\]]+)/g;
