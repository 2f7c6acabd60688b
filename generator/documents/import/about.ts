import type { Block } from "../block.js";

/** What a document says of itself before it begins: its title and its version. */
export interface About {
  readonly title?: string;
  readonly version?: string;
}

/** Looks at what stands first in a document: the title is the first line that is one, the version what is called so. */
export function aboutDocument(blocks: readonly Block[]): About {
  const first = blocks.slice(0, 12).flatMap(linesOf);
  const version = first.map(versionIn).find((found) => found !== undefined);
  const title = first.map(tidy).find(isTitle);
  return { ...(title !== undefined && { title }), ...(version !== undefined && { version }) };
}

function linesOf(block: Block): readonly string[] {
  return block.kind === "heading" || block.kind === "paragraph" ? block.text.split("\n") : [];
}

function tidy(line: string): string {
  return line.replaceAll(/\s+/gu, " ").trim();
}

function isTitle(line: string): boolean {
  if (line.length < 2 || line.length > 40 || versionIn(line) !== undefined) return false;
  return /\p{L}/u.test(line) && !/^(?:目录|contents)$|[。；;:：]|^[\d.]+\s/iu.test(line);
}

/** `版本 (V1.0.0)`, `1.1.6 版本`, `Version 2.3`. */
function versionIn(line: string): string | undefined {
  const form =
    /(?:版本号?|version|修订版)[\s:：(（]*v?(\d+(?:\.\d+)+)|(?<![\d.])(\d+(?:\.\d+){1,8})\s*版(?:本)?|^\s*v(\d+(?:\.\d+)+)\s*$/iu;
  const found = form.exec(line);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
