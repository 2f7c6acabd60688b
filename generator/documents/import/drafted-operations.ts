import type { DraftBody, DraftOperation, DraftProtocol } from "./elements.js";
import type { BodyOf } from "./envelopes.js";
import type { Side } from "./field-tables.js";
import { pascal } from "./names.js";
import { isNameless } from "./operation-names.js";
import { rootElement, rootOf } from "./roots.js";
import type { NamedOperation } from "./samples.js";
import type { Wanted } from "./structures.js";
import type { Around } from "./ways.js";

/** An operation of a document as an element: what it is called, and the types of its messages. */
export function operationOf(
  named: NamedOperation,
  protocol: DraftProtocol,
  request: BodyOf | undefined,
  reply: BodyOf | undefined,
  around: Around,
): DraftOperation {
  const { name, operation, places, source } = named;
  const root = protocol.isXml ? rootOf(named) : undefined;
  const body = request?.name ?? reply?.name;
  const ending = protocol.request?.root?.replace("{operation.root}", "") ?? "";
  return {
    name,
    isNameless: isNameless(name),
    title: operation.title,
    protocol: protocol.name,
    ...(operation.path !== undefined && { path: operation.path }),
    ...(root !== undefined && { root }),
    ...(body !== undefined && { body }),
    ...(root !== undefined && { dispatchRoot: `${root}${ending}` }),
    request: bodyOf(named, "request", request, protocol, around),
    reply: bodyOf(named, "reply", reply, protocol, around),
    cite: places,
    questions: [],
    at: operation.at,
    document: source.reading.document,
  };
}

function bodyOf(
  named: NamedOperation,
  side: Side,
  body: BodyOf | undefined,
  { request, reply }: DraftProtocol,
  { structures, shared }: Around,
): DraftBody {
  const envelope = side === "request" ? request : reply;
  if (!body || (body.fields.length === 0 && !body.member)) {
    const isExpected = side === "request" ? envelope?.body !== undefined || !envelope : false;
    return isExpected ? { kind: "undocumented" } : { kind: "none" };
  }
  const near = [...named.tables, ...shared];
  // A member's label says that it is the body; what is in it, the operation says.
  const { title } = named.operation;
  const fallback = `${pascal(named.name)}${side === "request" ? "Request" : "Reply"}`;
  const wanted: Wanted = {
    name: body.named ?? fallback,
    title,
    cite: body.cite,
    fields: body.fields,
    operation: named.name,
    near,
  };
  const isList = /list|\[\]|array/iu.test(body.member?.printed ?? "");
  if (body.fields.length > 0) {
    const type = structures.add({ ...wanted, cite: tableCite(body) });
    return { kind: "type", type: isList ? `list<${type}>` : type };
  }
  const [field] = body.member ? structures.fields([body.member], { ...wanted, name: "" }) : [];
  if (field?.type === undefined || /^(?:json|list<json>)$/u.test(field.type))
    return { kind: "undocumented" };
  return { kind: "type", type: field.type };
}

/** Where the fields of a body stand: their table, which is not always that of the member that holds them. */
function tableCite({ fields, cite }: BodyOf): readonly string[] {
  const tables = fields.flatMap(({ name, cite: rows }) =>
    rows.flatMap((row) => (row.endsWith(name) ? [row.slice(0, -name.length - 1)] : [])),
  );
  return tables.length > 0 ? [...new Set(tables)] : cite;
}

/** `{operation.root}Request`, where the roots of all samples end alike; nothing for a side that no sample shows. */
export function rootsOf(
  operations: readonly NamedOperation[],
  { samples }: Around,
): (side: Side) => string | undefined {
  return (side) => {
    const ofSide = samples.filter(
      ({ of, operation }) => of === side && operations.some(({ name }) => name === operation),
    );
    if (ofSide.length === 0) return undefined;
    const [only, ...others] = new Set(ofSide.map(({ text }) => rootElement(text)));
    const isNamed = operations.some((operation) => rootOf(operation) !== undefined);
    if (only !== undefined && others.length === 0 && !isNamed) return only;
    const endings = ofSide.flatMap(({ text, operation }) => {
      const root = rootElement(text);
      const stem = operations.find(({ name }) => name === operation);
      const own = stem && rootOf(stem);
      return root !== undefined && own !== undefined && root.startsWith(own)
        ? [root.slice(own.length)]
        : [];
    });
    const [ending = side === "request" ? "Request" : "Response"] = endings;
    return `{operation.root}${ending}`;
  };
}
