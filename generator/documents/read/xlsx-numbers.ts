import type { CellStyle } from "./xlsx-styles.js";
import { optionalPackage } from "./optional-package.js";
import { Refusal } from "./refusal.js";

/** As much of @e965/xlsx as is needed here: how Excel shows a number. */
interface Library {
  readonly SSF: {
    format(code: string | number, value: number, options: { readonly date1904: boolean }): string;
  };
}

/** Loads the package. */
export type LoadXlsx = () => Promise<unknown>;

export const loadXlsx: LoadXlsx = () => import("@e965/xlsx");

/** The text that a number is shown as. */
export type ShowNumber = (text: string, style: CellStyle | undefined) => string;

/**
 * Loads what shows numbers, where one of the styles needs it: numbers of no format are shown as they are. Where the package is not
 * installed, what is given throws the Refusal that says so, once a number is met that needs it.
 */
export async function numberFormat(
  styles: readonly CellStyle[],
  is1904: boolean,
  load: LoadXlsx,
): Promise<ShowNumber> {
  if (!styles.some(needsFormat)) return plainNumber;
  const library = await optionalPackage<Library>(FORMAT, "@e965/xlsx", load).catch(refusalOf);
  return (text, style) => {
    if (style === undefined || !needsFormat(style)) return plainNumber(text);
    if (library instanceof Refusal) throw library;
    try {
      const shown = library.SSF.format(style.code ?? style.format, Number(text), {
        date1904: is1904,
      });
      return shown.trim() === "" ? plainNumber(text) : shown.trim();
    } catch {
      // A format that it does not know.
      return plainNumber(text);
    }
  };
}

const FORMAT = "Excel (.xlsx)";

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** General, or text. */
const needsFormat = ({ format, code }: CellStyle): boolean =>
  code === undefined ? format !== 0 && format !== 49 : !/^(?:General|@)$/iu.test(code);

/** As it is written, but for what binary fractions add; long whole numbers keep all their digits. */
function plainNumber(text: string): string {
  if (/^-?\d+$/u.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))).toUpperCase() : text;
}
