import type { Block } from "../block.js";
import { depthOf, plus, type Depth } from "./text-sample-lines.js";

type Code = Extract<Block, { readonly kind: "code" }>;

/**
 * Joins the parts of samples that pages, fences or blank lines broke: what follows a sample that is not complete, and what only
 * closes one. Another `<?xml` and, behind a sample that is complete, another `{` or tag begin anew.
 */
export function joinSamples(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let parts: Code[] = [];
  let depth: Depth = nothing;
  const close = () => {
    const [first] = parts;
    if (first) joined.push({ ...first, text: parts.map(({ text }) => text).join("\n") });
    parts = [];
    depth = nothing;
  };
  for (const block of blocks) {
    if (block.kind !== "code" || (parts.length > 0 && beginsAnew(block, depth, parts))) close();
    if (block.kind !== "code") joined.push(block);
    else {
      parts.push(block);
      depth = plus(depth, ofText(block.text));
    }
  }
  close();
  return joined;
}

const nothing: Depth = { json: 0, xml: 0 };

function beginsAnew({ text }: Code, { json, xml }: Depth, before: readonly Code[]): boolean {
  const start = text.trimStart();
  if (/^(?:<\?xml|\p{Script=Han})/iu.test(start)) return true;
  if (/^(?:[}\]]|<\s*\/)/u.test(start)) return false;
  const isDeclared = before.length === 1 && /^<\?xml[^<>]*>$/iu.test(before[0]?.text.trim() ?? "");
  return json <= 0 && xml <= 0 && !isDeclared;
}

function ofText(text: string): Depth {
  return text.split("\n").reduce((sum, line) => plus(sum, depthOf(line)), nothing);
}
