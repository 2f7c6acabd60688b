import type { LedgerLine } from "../ledger.js";

/**
 * What became of a line of one ledger in another. `edited`: it is the same row, and some of it reads otherwise. `renamed`: its code
 * is another. `lost`: it may be one of several, and which of them cannot be known; nothing is guessed.
 */
export type Aligned =
  | { readonly kind: "same"; readonly before: LedgerLine; readonly after: LedgerLine }
  | { readonly kind: "moved"; readonly before: LedgerLine; readonly after: LedgerLine }
  | { readonly kind: "edited"; readonly before: LedgerLine; readonly after: LedgerLine }
  | { readonly kind: "renamed"; readonly before: LedgerLine; readonly after: LedgerLine }
  | { readonly kind: "added"; readonly after: LedgerLine }
  | { readonly kind: "removed"; readonly before: LedgerLine }
  | {
      readonly kind: "lost";
      readonly before: LedgerLine;
      readonly candidates: readonly LedgerLine[];
    };

/** Every line of both ledgers, once; those of `after` that nothing was tied to are `added`. */
export type Alignment = readonly Aligned[];
