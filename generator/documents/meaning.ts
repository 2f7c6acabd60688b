/** What the cells of a field's row say, read with the document's words. `undefined`: the document has no such column, or the cell is empty. */
export interface FieldMeaning {
  /** The wire name, exactly as printed. */
  readonly code: string;
  readonly label?: string;
  readonly type?: TypeMeaning;
  readonly required?: RequiredMeaning;
  /** Values that its description lists: `0-甲 1-乙`, `男: 'M'`. */
  readonly codes: readonly CodeMeaning[];
}

export interface TypeMeaning {
  /** As printed: `varchar(50)`, `List<InsuredInfoDTO>`. */
  readonly printed: string;
  /** The same in the language of specs: `string(50)`, `list<InsuredInfoDTO>`; absent where nobody can tell. */
  readonly type?: string;
  /** Structures that it names. */
  readonly references: readonly string[];
}

export interface RequiredMeaning {
  readonly printed: string;
  /** `said`: under a condition that the row puts into words. */
  readonly kind: "always" | "optional" | "said" | "unspecified";
  /** The document's words for the condition. */
  readonly condition?: string;
}

export interface CodeMeaning {
  readonly code: string;
  readonly label: string;
  /** Struck through in the document. */
  readonly struck: boolean;
}
