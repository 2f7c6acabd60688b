import type { FieldMeaning } from "../meaning.js";
import type { Row } from "../reading.js";
import type { ReadingSettings } from "../settings/settings.js";
import { valuesIn } from "./values.js";
import { labelOf } from "./label.js";
import { requiredMeaning } from "./required.js";
import { typeMeaning } from "./type.js";

/** A document's words for types and requiredness, and the language's words for the same: `documents.<id>.words` of a spec. */
export interface Words {
  readonly [word: string]: string;
}

/**
 * What the row of a field says: its name, label, type, requiredness and the values that it lists.
 *
 * @param words of the document; the words that documents commonly have are known without.
 */
export function fieldMeaning(row: Row, words: Words, settings: ReadingSettings = {}): FieldMeaning {
  const { cells } = row;
  const label = labelOf(cells);
  const type = typeMeaning(cells, words);
  const required = requiredMeaning(cells, words, settings.required);
  return {
    code: (cells.code ?? "").trim(),
    ...(label !== undefined && { label }),
    ...(type !== undefined && { type }),
    ...(required !== undefined && { required }),
    codes: valuesIn(cells),
  };
}
