import type { SignatureInputs } from "../../generator/protocol/segments.js";
import type { SegmentSource } from "../../generator/model/protocol.js";
import { signatureInputs } from "../../generator/artifacts/signing/inputs.js";
import type { Signature } from "../../generator/model/protocol.js";
import type { Draw } from "./draw.js";
import { anyObject } from "./values.js";

/** What a signature is made over, drawn at random: the same for the interpreter and for compiled code. */
export interface Inputs {
  readonly interpreted: SignatureInputs;
  readonly compiled: { readonly [property: string]: unknown };
}

/** Whatever the message is: a signer is given its parts. */
export function anyInputs(
  draw: Draw,
  text: () => string,
  signature: Signature,
  ofXml: boolean,
): Inputs {
  const parts = signatureInputs(signature, ofXml);
  const values = parts.map(({ type, of }) => {
    if (type === "string") return [keyOf(of), text()] as const;
    if (type === "WireObject") return [keyOf(of), anyObject(draw, text)] as const;
    const element = { outer: text(), inner: text(), leaves: text(), text: text() };
    return [keyOf(of), element] as const;
  });
  const known = new Map<string, unknown>(values);
  const element = (path: readonly string[]) => known.get(`element ${path.join(".")}`) as Element;
  const textOf = (source: SegmentSource) => known.get(keyOf(source)) as string | undefined;
  return {
    compiled: Object.fromEntries(parts.map(({ property }, at) => [property, values[at]?.[1]])),
    interpreted: {
      source: (path, slice) =>
        ofXml ? element(path)[slice] : textOf({ kind: "raw", path, slice }),
      leaves: (path) => element(path).leaves,
      field: (path) => (ofXml ? element(path).text : textOf({ kind: "field", path })),
      object: (name) => known.get(`fields ${name}`) as ReturnType<SignatureInputs["object"]>,
      header: (name) => textOf({ kind: "header", name }),
      http: (part) => textOf({ kind: "http", part }),
    },
  };

  function keyOf(of: SegmentSource): string {
    switch (of.kind) {
      case "raw":
      case "field":
      case "leaves":
        return ofXml ? `element ${of.path.join(".")}` : `${of.kind} ${of.path.join(".")}`;
      case "fields":
        return `fields ${of.pairs.from}`;
      case "header":
        return `header ${of.name}`;
      case "http":
        return `http ${of.part}`;
      default:
        return of.kind;
    }
  }
}

interface Element {
  readonly outer: string;
  readonly inner: string;
  readonly leaves: string;
  readonly text: string;
}
