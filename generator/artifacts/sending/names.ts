import { pascalCase } from "../../model/identifier.js";

/** What calls are made with, by the names that they have in the file. */
export interface CallNames {
  readonly calls: string;
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
}

/** `composeApi` */
export function composeName(protocol: string): string {
  return `compose${pascalCase(protocol)}`;
}
