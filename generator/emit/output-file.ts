/** A file to be generated: what an artifact makes and the disk receives. */
export interface OutputFile {
  /** Relative to the folder of generated files, `/` between folders: `acme/src/types.ts`. */
  readonly path: string;
  readonly text: string;
}
