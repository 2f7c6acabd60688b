import { objectOf, propertyOf, schemaOfStructure, schemaOfType } from "./schema.mjs";

/**
 * Resolved providers as one OpenAPI 3.1 document of equal content: each operation is a path with its whole message as the
 * request and its whole reply as the response, whichever party starts it. Signatures and delivery have no place there.
 */
export function openApiOf(providers) {
  const documents = providers.map((provider) => partOf(provider, providers.length > 1));
  return {
    openapi: "3.1.0",
    info: { title: providers.map(({ title }) => title).join(", "), version: "1.0.0" },
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)),
    components: { schemas: Object.assign({}, ...documents.map(({ schemas }) => schemas)) },
  };
}

function partOf(provider, isOneOfSeveral) {
  const prefix = isOneOfSeveral ? upperFirst(provider.name) : "";
  const tables = new Map(provider.codeTables.map((table) => [table.name, table]));
  const scope = {
    codeTable: (name) => tables.get(name),
    reference: (name) => ({ $ref: `#/components/schemas/${prefix}${name}` }),
  };
  const structures = provider.structures.map((structure) => [
    prefix + structure.name,
    schemaOfStructure(structure, scope),
  ]);
  const protocols = new Map(provider.protocols.map((protocol) => [protocol.name, protocol]));
  const operations = provider.operations.map((operation) => [
    `/${provider.name}/${operation.name}`,
    { post: operationOf(operation, protocols.get(operation.protocol), scope, prefix) },
  ]);
  return { paths: Object.fromEntries(operations), schemas: Object.fromEntries(structures) };
}

function operationOf(operation, protocol, scope, prefix) {
  const { name, title, summary, cite } = operation;
  const reply = protocol.reply;
  const message = messageOf(protocol.envelope, operation.request, scope);
  const answer = messageOf(reply?.envelope, operation.reply, scope);
  return {
    operationId: prefix === "" ? name : prefix + upperFirst(name),
    summary: title,
    description: [summary, `Source: ${cite.join(", ")}.`].filter(Boolean).join("\n\n"),
    requestBody: { required: true, content: json(message) },
    responses: { 200: { description: "The reply", content: json(answer) } },
  };
}

function json(schema) {
  return { "application/json": { schema } };
}

function messageOf(envelope, body, scope) {
  const bodySchema = body.kind === "none" ? {} : schemaOfType(body.type, scope);
  if (envelope === undefined || envelope.members.length === 0) return bodySchema;
  return objectOf(envelope.members.map((member) => memberOf(member, bodySchema, scope)));
}

function memberOf(member, body, scope) {
  switch (member.kind) {
    case "body":
      return [member.name, body, false];
    case "group": {
      const members = member.members.map((inner) => memberOf(inner, body, scope));
      return [member.name, objectOf(members), true];
    }
    default:
      return isBody(member) ? [member.field.name, body, true] : propertyOf(member.field, scope);
  }
}

/** A member that holds the encoded body: an interface description has no word for it but the body itself. */
function isBody({ value }) {
  return value?.kind === "encode" && value.of === "body";
}

function upperFirst(name) {
  return name[0].toUpperCase() + name.slice(1);
}
