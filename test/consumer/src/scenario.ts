/** Something that the program does, and prints the result of. */
export interface Scenario {
  readonly name: string;
  readonly run: () => unknown;
}
