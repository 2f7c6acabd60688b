import type { OpenPoint } from "./provider.js";

/** The free open point whose text a header is called by: `signature-header` for `{open.signature-header}`. */
export function freePointIn(name: string): string | undefined {
  return /^\{open\.([^{}]+)\}$/u.exec(name)?.[1];
}

/** How a name says that it is a free open point's text. */
export function holeOf({ name }: Pick<OpenPoint, "name">): string {
  return `{open.${name}}`;
}
