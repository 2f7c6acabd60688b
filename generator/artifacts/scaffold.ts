import { docComment } from "../emit/doc-comment.js";
import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { camelCase } from "../model/identifier.js";
import { noticeName, operationName } from "../model/names.js";
import { receiverNames } from "../model/protocol-names.js";
import type { Operation } from "../model/provider.js";
import { servedProtocols, type ProtocolExchange } from "../model/served.js";
import { formatted } from "./artifacts.js";
import type { PackageContext } from "./context.js";
import { titled } from "./print/docs.js";
import { secretViews } from "./readme/secrets.js";

/**
 * What a user starts from, written once into their own tree: a handler for each operation, the object of all of them, and a
 * server. Paths are relative to the folder that the user names. Nothing where no messages come to us.
 */
export function scaffoldFiles(context: PackageContext): Promise<readonly OutputFile[]> {
  const served = servedProtocols(context.provider);
  if (served.length === 0) return Promise.resolve([]);
  const receivers = served.map((each, index) => receiverView(context, each, 8080 + index));
  const shared = { receivers };
  return formatted([
    ...served.flatMap(({ operations }) =>
      operations.map((operation) => handlerFile(context, operation)),
    ),
    { path: "handlers.ts", text: render("scaffold/handlers.ts", shared) },
    {
      path: "server.ts",
      text: render("scaffold/server.ts", {
        ...shared,
        adapter: literal(`${context.runtime.name}/adapters/node`),
      }),
    },
  ]);
}

function packageName({ scope, provider }: PackageContext): string {
  return `${scope}/${provider.name}`;
}

function handlerFile(context: PackageContext, operation: Operation): OutputFile {
  const view = {
    packageName: literal(packageName(context)),
    doc: docComment(titled(operation)),
    name: operationName(operation),
    notice: noticeName(operation),
    outcome: operation.reply.kind === "none" ? "Outcome" : "Outcome<never>",
  };
  return { path: `handlers/${fileName(operation)}.ts`, text: render("scaffold/handler.ts", view) };
}

/** `issueNotice` → `issue-notice` */
function fileName(operation: Operation): string {
  return operationName(operation)
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, "-")
    .toLowerCase();
}

function receiverView(
  context: PackageContext,
  { protocol, operations }: ProtocolExchange,
  port: number,
) {
  const { provider } = context;
  const names = receiverNames(provider, protocol.name);
  const prefix = names.handlers === "Handlers" ? "" : `${protocol.name}-`;
  const handlers = camelCase(`${prefix}handlers`);
  return {
    packageName: literal(packageName(context)),
    create: names.create,
    handlersType: names.handlers,
    handlers,
    handlersMember: handlers === "handlers" ? handlers : `handlers: ${handlers}`,
    receive: camelCase(`${prefix}receive`),
    port: String(port),
    operations: operations.map((operation) => ({
      name: operationName(operation),
      module: literal(`./handlers/${fileName(operation)}.js`),
    })),
    credentials: secretViews(provider, protocol, "receiver", (folder, name) =>
      `${folder}_${name}`.replace(/[^A-Za-z0-9]+/gu, "_").toUpperCase(),
    ),
  };
}
