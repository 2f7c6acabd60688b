import { formatTypeScript } from "../emit/format.js";
import type { OutputFile } from "../emit/output-file.js";
import { clientFile } from "./client.js";
import { codesFile } from "./codes.js";
import type { Artifact, PackageContext } from "./context.js";
import { counterpartFile } from "./counterpart.js";
import { indexFile } from "./index-file.js";
import { modelJsonFile } from "./model-json.js";
import { packageJsonFiles } from "./package-json.js";
import { readmeFile } from "./readme.js";
import { receiverFile } from "./receiver.js";
import { runtimePackage } from "./runtime-package.js";
import { samplesFile } from "./samples.js";
import { schemaFiles } from "./schemas.js";
import { signerFile } from "./signer.js";
import { typesFile } from "./types.js";
import { validatorsFile } from "./validators.js";

export { unsupported } from "./unsupported.js";

/** Everything that a package is made of. */
export const artifacts: readonly Artifact[] = [
  packageJsonFiles,
  readmeFile,
  modelJsonFile,
  schemaFiles,
  indexFile,
  codesFile,
  typesFile,
  validatorsFile,
  signerFile,
  receiverFile,
  clientFile,
  counterpartFile,
  samplesFile,
];

/** The files of one provider's package, formatted. What `unsupported` names must not get here. */
export async function emitPackage(context: PackageContext): Promise<readonly OutputFile[]> {
  // Formatting runs on other threads: it begins with the first artifact, while the others are made.
  const files = await Promise.all(artifacts.map((artifact) => formatted(artifact(context))));
  return files.flat();
}

/** The files of the runtime package, as they are. */
export function emitRuntime(scope: string): readonly OutputFile[] {
  return runtimePackage(scope);
}

/** TypeScript is formatted; everything else is made as it should be. */
export function formatted(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  return Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      text: path.endsWith(".ts") ? await formatTypeScript(path, text) : text,
    })),
  );
}
