import { ConfigError } from "./errors.js";

/** The parts of a date or time that a format may hold. */
export type DatePart = "year" | "month" | "day" | "hour" | "minute" | "second" | "milli";

/** The parts that a text gave; the others are absent. */
export type DateParts = { readonly [part in DatePart]?: number };

/** A format, taken apart. */
export type DateToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "part"; readonly part: DatePart; readonly min: number; readonly max: number };

/**
 * Takes a Java date pattern apart: `yyyy MM M dd d HH H mm m ss s SSS`, quoted texts (`'T'`), and any characters that are
 * no letters. Throws ConfigError `DATE_FORMAT` for other letters, for a part that stands twice, and for a part of
 * variable width before another part, where nobody could tell where it ends.
 */
export function parseDateFormat(format: string): readonly DateToken[] {
  const known = parsed.get(format);
  if (known !== undefined) return known;
  const tokens = (format.match(pieces) ?? []).map((piece) => tokenOf(piece, format));
  checkTokens(tokens, format);
  parsed.set(format, tokens);
  return tokens;
}

/** Formats come from field tables, never from messages, so they are few. */
const parsed: Map<string, readonly DateToken[]> = new Map();
const pieces = /'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+|'/g;

const parts: Readonly<Record<string, readonly [DatePart, min: number, max: number]>> = {
  yyyy: ["year", 4, 4],
  MM: ["month", 2, 2],
  M: ["month", 1, 2],
  dd: ["day", 2, 2],
  d: ["day", 1, 2],
  HH: ["hour", 2, 2],
  H: ["hour", 1, 2],
  mm: ["minute", 2, 2],
  m: ["minute", 1, 2],
  ss: ["second", 2, 2],
  s: ["second", 1, 2],
  SSS: ["milli", 3, 3],
};

function tokenOf(piece: string, format: string): DateToken {
  if (piece === "''") return { kind: "literal", text: "'" };
  if (piece.length > 1 && piece.startsWith("'")) {
    return { kind: "literal", text: piece.slice(1, -1).replaceAll("''", "'") };
  }
  if (!/^[a-zA-Z']/.test(piece)) return { kind: "literal", text: piece };
  const known = Object.hasOwn(parts, piece) ? parts[piece] : undefined;
  if (known === undefined) throw badFormat(format);
  const [part, min, max] = known;
  return { kind: "part", part, min, max };
}

function checkTokens(tokens: readonly DateToken[], format: string): void {
  const seen = new Set<DatePart>();
  let before: DateToken | undefined;
  for (const token of tokens) {
    if (token.kind === "part") {
      if (seen.has(token.part)) throw badFormat(format);
      if (before?.kind === "part" && before.min < before.max) throw badFormat(format);
      seen.add(token.part);
    } else if (/^[0-9]/.test(token.text) && before?.kind === "part" && before.min < before.max) {
      throw badFormat(format);
    }
    before = token;
  }
  if (seen.size === 0) throw badFormat(format);
}

function badFormat(format: string): ConfigError {
  return new ConfigError("DATE_FORMAT", `"${format}" is not a date format that can be read`);
}
