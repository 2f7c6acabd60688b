/** A file to be generated. What an artifact makes and the disk receives. */
export interface OutputFile {
  /** Relative to the folder of generated files, `/` between folders: `acme/src/types.ts`. */
  readonly path: string;
  /** The whole text, line ends LF. Written as UTF-8. */
  readonly text: string;
}
