/** Where something stands in a document. */
export interface DocumentPlace {
  /** From 1: the line of a text; the paragraph of a Word file; the row of a sheet; the line on the page of a PDF. */
  readonly line: number;
  /** From 1, where pages are known. */
  readonly page?: number;
  /** The name of a sheet. */
  readonly sheet?: string;
}

/**
 * A cell as it was written: entities decoded, tags dropped but for what is no tag (`List<Object>`), lines parted by `\n`,
 * text that is struck through kept between `~~`.
 */
export interface Cell {
  readonly text: string;
  readonly at: DocumentPlace;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly at: DocumentPlace;
  /** The document itself says that it is a head (`<th>`, a line of dashes below it). */
  readonly isHead?: boolean;
}

/**
 * What a document is made of, in its order. Readers make blocks of every line that says something: what is in no block is lost,
 * and nothing may be lost. A heading that a text only writes as a line is a heading if its number goes on from those before it.
 */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: number;
      /** As printed: `7.4.2`, `二`. */
      readonly number?: string;
      /** Without the number. */
      readonly text: string;
      readonly at: DocumentPlace;
    }
  | { readonly kind: "paragraph"; readonly text: string; readonly at: DocumentPlace }
  /** Samples: JSON, XML, addresses in a box; `text` line by line as printed. */
  | { readonly kind: "code"; readonly text: string; readonly at: DocumentPlace }
  | { readonly kind: "table"; readonly rows: readonly TableRow[]; readonly at: DocumentPlace }
  /** What belongs to the page and not to what it says: contents, page numbers, navigation. Kept, so that it is accounted for. */
  | {
      readonly kind: "furniture";
      readonly text: string;
      readonly at: DocumentPlace;
      /**
       * Where the page itself tells: its `<title>`, or its navigation and contents. `running`: what stands on each page, or was noted
       * beside the text.
       */
      readonly part?: "title" | "navigation" | "running";
    };

export type Format = "html" | "markdown" | "text" | "docx" | "pdf" | "xlsx";

/** The blocks of a document, and what its bytes were found to be. */
export interface Blocks {
  readonly format: Format;
  /** Of a text: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`. */
  readonly charset?: string;
  readonly blocks: readonly Block[];
}
