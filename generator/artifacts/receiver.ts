import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { protocolExports } from "../model/protocol-names.js";
import { servedProtocols } from "../model/served.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { fileScope } from "./file-scope.js";
import { ownReceiver, receiverLocals } from "./receiving/parts.js";

/** `src/receiver.ts`: what receives the messages that come to us. No file where none do. */
export function receiverFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const served = servedProtocols(provider);
  if (served.length === 0) return [];
  const exported = protocolExports(provider).filter(({ file }) => file === "receiver");
  const scope = fileScope(context, exported, served.flatMap(receiverLocals));
  const receivers = served.map((each) => ownReceiver(scope, each));
  const view = { header: header(context), receivers, imports: scope.imports.print() };
  return [{ path: packagePath(context, "src/receiver.ts"), text: render("receiver.ts", view) }];
}
