import { printModel } from "../../generator/model/print.js";
import { resolveProvider } from "../support/resolve.js";

/** The model of the provider that cases start from, as its package carries it. */
export function modelOf(): string {
  return printModel(resolveProvider("acme", "test/cases/base/acme"));
}
