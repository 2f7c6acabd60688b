/** How an element inside a paragraph is read. */
export type Reading =
  | "run"
  | "text"
  | "put"
  | "taken"
  | "sign"
  | "break"
  | "symbol"
  | "field"
  | "instruction"
  | "note"
  | "choice"
  | "drawing";

/** What each element inside a paragraph is (ECMA-376, part 1, 17.3.2 and 17.3.3); those that are not named are looked through for what is in them. */
export const kinds: Readonly<Record<string, Reading | "nothing">> = {
  "w:pPr": "nothing",
  "w:rPr": "nothing",
  "w:sdtPr": "nothing",
  "w:sdtEndPr": "nothing",
  "w:rt": "nothing",
  "w:r": "run",
  "w:t": "text",
  "w:delText": "text",
  "m:t": "text",
  "w:ins": "put",
  "w:moveTo": "put",
  "w:del": "taken",
  "w:moveFrom": "taken",
  "w:tab": "sign",
  "w:ptab": "sign",
  "w:cr": "sign",
  "w:noBreakHyphen": "sign",
  "w:br": "break",
  "w:sym": "symbol",
  "w:fldChar": "field",
  "w:instrText": "instruction",
  "w:delInstrText": "nothing",
  "w:footnoteReference": "note",
  "w:endnoteReference": "note",
  "w:commentReference": "note",
  "mc:AlternateContent": "choice",
  "w:drawing": "drawing",
  "w:pict": "drawing",
  "w:object": "drawing",
};

/** Signs that are elements. */
export const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** Pictures, charts, diagrams, embedded files. */
export const others: readonly string[] = [
  "pic:pic",
  "v:imagedata",
  "o:OLEObject",
  "c:chart",
  "dgm:relIds",
];
