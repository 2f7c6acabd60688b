import type { NumberType } from "../validation/structure.js";

/** The texts of numbers at the bounds of a type, nought first and the greatest last. */
export function numberEdges(type: NumberType): readonly string[] {
  switch (type.kind) {
    case "int":
      return ["0", "-2147483648", "2147483647"];
    case "long":
      return ["0", "-9223372036854775808", "9223372036854775807"];
    case "decimal":
      return decimalEdges(type);
  }
}

/** The texts of numbers just beyond those bounds. */
export function numbersBeyond(type: NumberType): readonly string[] {
  switch (type.kind) {
    case "int":
      return ["-2147483649", "2147483648", "0.5"];
    case "long":
      return ["-9223372036854775809", "9223372036854775808", "0.5"];
    case "decimal": {
      const { whole, scale } = digitsOf(type);
      return [
        ...(whole === undefined ? [] : [`1${"0".repeat(whole)}`]),
        ...(scale === undefined ? [] : [`0.${"0".repeat(scale)}1`]),
      ];
    }
  }
}

type DecimalType = Extract<NumberType, { readonly kind: "decimal" }>;

function decimalEdges(type: DecimalType): readonly string[] {
  const { whole, scale } = digitsOf(type);
  // More digits than a double holds, where nothing is said of them.
  const before = "9".repeat(whole ?? 20) || "0";
  const after = "9".repeat(scale ?? 10);
  const greatest = after === "" ? before : `${before}.${after}`;
  if (greatest === "0") return ["0"];
  const least = after === "" ? [] : [`0.${"0".repeat(after.length - 1)}1`];
  return ["0", ...least, `-${greatest}`, greatest];
}

/** How many digits may stand before and after the point. */
function digitsOf({ precision, scale }: DecimalType): {
  readonly whole: number | undefined;
  readonly scale: number | undefined;
} {
  if (precision === undefined) return { whole: undefined, scale };
  return { whole: Math.max(0, precision - (scale ?? 0)), scale: scale ?? 0 };
}
