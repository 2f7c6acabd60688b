import { existsSync } from "node:fs";
import { loadPackage, packageFile } from "../harness/packages.mjs";
import { credentials, ip, time } from "./settings.mjs";

/** Writes a pre-order with the generated package's function; `undefined` where there is no such package yet. */
export async function generatedWriter() {
  if (!existsSync(packageFile("aigobao"))) return undefined;
  const { buildAddTemp, clientDefaults, defaults } = await loadPackage("aigobao");
  if (buildAddTemp === undefined) return undefined;
  const options = clientDefaults ?? defaults;
  const making = { clock: () => time, random: Math.random };
  return (order) => buildAddTemp({ requestBody: order, ip }, credentials, options, making).body;
}
