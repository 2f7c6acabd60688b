/** Forms that a text or code may take on a JSON wire. */
export type WireForm = "string" | "int" | "long";

/** What a member holds, resolved: every name points at something that exists. */
export type Type =
  | {
      readonly kind: "string";
      readonly min?: number;
      readonly max?: number;
      /** Counts code points unless the document counts bytes of a charset. */
      readonly lengthUnit?: "character" | "utf8-byte" | "gbk-byte";
      /** Forms accepted when reading; the first is written. Absent: string only. */
      readonly forms?: readonly WireForm[];
    }
  | { readonly kind: "int" }
  | { readonly kind: "long" }
  | { readonly kind: "decimal"; readonly precision?: number; readonly scale?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "date"; readonly format: string }
  | { readonly kind: "datetime"; readonly format: string }
  | { readonly kind: "epoch-ms" }
  /** Any JSON value. */
  | { readonly kind: "json" }
  /** Ciphertext that is passed on and cannot be read. */
  | { readonly kind: "opaque" }
  | { readonly kind: "literal"; readonly value: string }
  /** A scalar that travels as text: `text<decimal(18,2)>`; `words` are the two texts of a boolean, true first. */
  | { readonly kind: "text"; readonly of: Type; readonly words?: readonly [string, string] }
  | { readonly kind: "code"; readonly table: string; readonly wire: "string" | "int" }
  | { readonly kind: "structure"; readonly name: string }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "map"; readonly of: Type }
  | {
      readonly kind: "union";
      readonly of: readonly Type[];
      /** The member that tells them apart, and the structure that each of its values stands for. */
      readonly by?: {
        readonly member: string;
        readonly cases: { readonly [code: string]: string };
      };
    }
  /** JSON text inside a string, and base64 of it. */
  | { readonly kind: "json-text"; readonly of: Type }
  | { readonly kind: "base64"; readonly of: Type };

export type TypeKind = Type["kind"];

/** The type as the spec language writes it: the inverse of reading a type expression. */
export function printType(type: Type): string {
  switch (type.kind) {
    case "string":
      return `string${printLength(type.min, type.max)}`;
    case "decimal":
      return type.precision === undefined
        ? "decimal"
        : `decimal(${type.precision},${type.scale ?? 0})`;
    case "date":
    case "datetime":
      return `${type.kind}(${JSON.stringify(type.format)})`;
    case "literal":
      return `literal(${JSON.stringify(type.value)})`;
    case "text":
      return type.words
        ? `text<boolean(${type.words.map((word) => JSON.stringify(word)).join(",")})>`
        : `text<${printType(type.of)}>`;
    case "code":
      return type.table;
    case "structure":
      return type.name;
    case "list":
    case "map":
    case "json-text":
    case "base64":
      return `${type.kind}<${printType(type.of)}>`;
    case "union":
      return type.of.map(printType).join(" | ");
    default:
      return type.kind;
  }
}

function printLength(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return "";
  return min === undefined ? `(${max})` : `(${min}..${max})`;
}
