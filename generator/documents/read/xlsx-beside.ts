import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import type { Block } from "../block.js";
import { neededPart, relationsOf } from "./office-parts.js";
import { attribute, below, child, childrenNamed } from "./office-xml.js";
import type { OfficeZip } from "./office-zip.js";
import { struckText } from "./struck-text.js";
import { placeOf } from "./xlsx-places.js";
import { richText } from "./xlsx-strings.js";

/** What belongs to a sheet and stands in none of its cells. */
export interface Beside {
  /** Text boxes, as paragraphs. */
  readonly boxes: readonly Block[];
  /** Comments, as furniture. */
  readonly comments: readonly Block[];
  /** It shows pictures or charts, or holds other files. */
  readonly hasOther: boolean;
}

/** Reads it by the relations of the sheet's part. Throws Refusal. */
export function besideSheet(zip: OfficeZip, part: string, sheet: string): Beside {
  const relations = relationsOf(zip, part);
  const parts = (type: string): readonly XmlElement[] =>
    relations.filter((one) => one.type === type).map(({ target }) => neededPart(zip, target));
  const drawings = parts("drawing");
  const comments = parts("comments");
  return {
    boxes: drawings.flatMap((drawing) =>
      drawing.children.flatMap((anchor) => boxesIn(anchor, sheet)),
    ),
    comments: comments.flatMap((root) => commentsIn(root, sheet)),
    hasOther:
      relations.some(({ type }) => ["oleObject", "package", "control"].includes(type)) ||
      drawings.some((one) => others.some((name) => below(one, name).length > 0)),
  };
}

const others = ["xdr:pic", "xdr:graphicFrame"];

/** Rows of anchors count from 0 (ECMA-376, part 1, 20.5.2.33). */
function boxesIn(anchor: XmlElement, sheet: string): readonly Block[] {
  const line = Number(child(anchor, "xdr:from", "xdr:row")?.text ?? 0) + 1;
  return below(anchor, "xdr:txBody").flatMap((body): readonly Block[] => {
    const lines = below(body, "a:p").map((each) =>
      below(each, "a:t")
        .map(({ text }) => text)
        .join(""),
    );
    const text = lines.join("\n").trim();
    return text === "" ? [] : [{ kind: "paragraph", text, at: { line, sheet } }];
  });
}

function commentsIn(root: XmlElement, sheet: string): readonly Block[] {
  const prefix = root.name.slice(0, -"comments".length);
  const list = child(root, `${prefix}commentList`);
  return childrenNamed(list, `${prefix}comment`).flatMap((comment): readonly Block[] => {
    const line = placeOf(attribute(comment, "ref") ?? "")?.row ?? 1;
    const said = child(comment, `${prefix}text`);
    const text = said ? struckText(richText(said, prefix)).trim() : "";
    return text === "" ? [] : [{ kind: "furniture", part: "running", text, at: { line, sheet } }];
  });
}
