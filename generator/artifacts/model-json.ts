import type { OutputFile } from "../emit/output-file.js";
import { printModel } from "../model/print.js";
import { packagePath, type PackageContext } from "./context.js";

/** `model.json`: the resolved spec, for tools. The same text as `baowen show --format json`. */
export function modelJsonFile(context: PackageContext): readonly OutputFile[] {
  return [{ path: packagePath(context, "model.json"), text: printModel(context.spec) }];
}
