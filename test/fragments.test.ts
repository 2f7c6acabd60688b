import { readdirSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { printText } from "../generator/diagnostics/print-text.js";
import { printModel } from "../generator/model/print.js";
import type { Member, Protocol, Segment, Signature } from "../generator/model/protocol.js";
import { sideOf, type Operation, type Provider } from "../generator/model/provider.js";
import type { Field } from "../generator/model/structure.js";
import { printType } from "../generator/model/type.js";
import { resolveProvider as resolveSpec } from "../generator/model/resolve/resolve.js";
import { checkRules } from "../generator/rules/rules.js";
import { readProvider } from "../generator/spec/read-provider.js";
import { resolveProvider } from "./support/resolve.js";

/**
 * The trickiest parts of the providers' documents, and of invented ones, as small specs. Each resolves without a
 * diagnostic (`resolveProvider` throws on any), its model is kept beside it as model.json, and what it is about is
 * asserted below. `npx vitest run test/fragments.test.ts -u` writes the models anew; read the difference.
 */
const FRAGMENTS = "test/fixtures/fragments";
const names = readdirSync(FRAGMENTS).toSorted();
const fragment = (name: string): Provider => resolveProvider(name, `${FRAGMENTS}/${name}`);

describe.each(names)("%s", (name) => {
  test("resolves to the model that is kept beside it", async () => {
    const text = await format(printModel(fragment(name)), { parser: "json", printWidth: 100 });
    await expect(text).toMatchFileSnapshot(`fixtures/fragments/${name}/model.json`);
  });

  test("breaks no rule", () => {
    const [spec] = readProvider(`${FRAGMENTS}/${name}`);
    const [resolved] = resolveSpec(spec);
    const errors = checkRules(resolved).filter((problem) => problem.severity === "error");
    expect(printText(errors)).toBe("");
  });

  test("what one party sends, the other serves", () => {
    const provider = fragment(name);
    const [one, other] = provider.parties.map((party) => sideOf(provider, party.name));
    expect(one?.sends).toEqual(other?.serves);
    expect(other?.sends).toEqual(one?.serves);
    expect([...(one?.sends ?? []), ...(one?.serves ?? [])].length).toBe(provider.operations.length);
  });
});

describe("gongbao: XML, signed both ways", () => {
  const provider = fragment("gongbao");
  const service = protocolOf(provider, "service");
  const receipts = protocolOf(provider, "receipts");

  test("both parties start exchanges, by protocols that differ in nothing else", () => {
    expect([service.from, receipts.from]).toEqual(["platform", "insurer"]);
    const own = ["name", "title", "from", "to"];
    expect(without(receipts, own)).toEqual(without(service, own));
    expect(namesOf(sideOf(provider, "insurer").sends)).toEqual([
      "paymentReceipt",
      "surrenderReceipt",
    ]);
  });

  test("a root element per operation", () => {
    expect([service.envelope.root, service.reply.envelope.root]).toEqual([
      "{operation.root}Request",
      "{operation.root}Response",
    ]);
    expect(operationOf(provider, "surrender").fills).toEqual({ root: "surrend" });
    expect(operationOf(provider, "surrender").dispatch).toEqual([
      { path: ["root"], values: ["surrendRequest"] },
    ]);
  });

  test("one open point says what is signed in requests and replies", () => {
    const texts = ["request", "reply"].map((name) => signatureOf(service, name).text);
    expect(texts[0]).toEqual(texts[1]);
    expect(openAt(texts[0]?.[0])).toEqual({
      leaves: [{ kind: "leaves", path: ["body"], apply: [] }],
      inner: [{ kind: "raw", path: ["body"], slice: "inner", apply: [] }],
      outer: [{ kind: "raw", path: ["body"], slice: "outer", apply: [] }],
    });
  });

  test("letter case depends on who sends; received digests are compared without it", () => {
    const { steps, verify } = signatureOf(service, "reply");
    expect(steps.at(-1)).toEqual({ kind: "hex", case: { platform: "upper", insurer: "lower" } });
    expect(verify).toEqual({ ignoreCase: true });
  });

  test("the answer to a message that does not verify is not signed", () => {
    const unsigned = service.reply.outcomes.filter((outcome) => outcome.unsigned);
    expect(unsigned.map((outcome) => outcome.kind)).toEqual(["unverified"]);
    expect(unsigned[0]?.members["responseBody.resultFlag"]).toEqual({
      kind: "text",
      text: "false",
    });
    expect(service.reply.success?.condition).toEqual({
      kind: "compare",
      path: ["responseBody", "resultFlag"],
      op: "=",
      value: "true",
    });
  });

  test("the number of a reply is open between a new one and the request's", () => {
    const uuid = memberOf(service.reply.envelope.members, "responseHead.requestUUID");
    expect(uuid.kind === "value" && uuid.value).toMatchObject({
      choices: {
        own: { kind: "uuid" },
        repeat: { kind: "from-request", path: ["requestHead", "requestUUID"] },
      },
    });
  });

  test("wire names stay as they are, misspelt or not, and variants are read", () => {
    const misspelt = ["SurrenderBody.polycyno", "CorrectDates.stratDate"].map((path) =>
      fieldOf(provider, path),
    );
    expect(misspelt.map((field) => [field.name, field.codeName])).toEqual([
      ["polycyno", "policyNo"],
      ["stratDate", "startDate"],
    ]);
    expect(fieldOf(provider, "InvoiceBody.policyNo").accepts).toEqual(["policyno"]);
  });

  test("types that travel as text", () => {
    const typed = ["InsureBody.policyInfo.sumPremium", "Result.resultFlag", "CorrectDates.tender"];
    expect(typed.map((path) => printType(fieldOf(provider, path).type))).toEqual([
      "text<decimal(10,2)>",
      'text<boolean("true","false")>',
      "text<int>",
    ]);
    expect(fieldOf(provider, "Result.responseTime")).toMatchObject({
      type: { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss:SSS" },
      value: { kind: "now" },
    });
  });

  test("conditions of an invoice", () => {
    expect(fieldOf(provider, "InvoiceBody.email").required).toEqual({
      kind: "when",
      condition: { kind: "compare", path: ["InvoiceType"], op: "=", value: "1" },
      text: 'InvoiceType = "1"',
    });
    expect(fieldOf(provider, "InvoiceBody.address").required).toMatchObject({
      condition: { kind: "in", path: ["InvoiceType"], values: ["2", "3"] },
    });
    expect(fieldOf(provider, "InvoiceBody.address").documented.required).toBe("可为空");
  });

  test("marks of XML, and the order of elements", () => {
    const marks = ["Attachment.id", "Attachment.content", "Remark.words"].map(
      (path) => fieldOf(provider, path).xml,
    );
    expect(marks).toEqual(["attribute", "text", "cdata"]);
    expect(service.envelope.order).toBe("any");
    expect(structureOf(provider, "SurrenderBody").order).toBe("declared");
    expect(service.emptyIsAbsent).toBe(true);
  });

  test("a level written as YAML nesting cites its rows below the table", () => {
    expect(fieldOf(provider, "InsureBody.applicantInfo.name").cite).toEqual([
      "spec#3.4.1/applicantInfo.name",
    ]);
  });

  test("sent again after at least ten seconds, nobody says how often", () => {
    expect(service.delivery?.retries).toEqual([
      { delay: 10_000, mode: "at-least", times: "unspecified" },
    ]);
  });
});

describe("lima: base64 of a JSON text", () => {
  const provider = fragment("lima");
  const callback = protocolOf(provider, "callback");

  test("the message travels encoded in a member, and that member is what is signed", () => {
    const data = memberOf(callback.envelope.members, "data");
    expect(data.kind === "value" && data.value).toEqual({
      kind: "encode",
      of: "message",
      steps: [{ kind: "json" }, { kind: "utf8" }, { kind: "base64" }],
    });
    expect(signatureOf(callback, "gateway").text).toEqual([
      [{ kind: "field", path: ["data"], apply: [] }],
      [{ kind: "key", credential: "signKey", apply: [] }],
    ]);
    expect(callback.reply.message?.members.map(nameOfMember)).toEqual(["messageHead", "response"]);
  });

  test("the envelope repeats the inner kind", () => {
    const kind = memberOf(callback.envelope.members, "requestType");
    expect(kind.kind === "value" && kind.value).toEqual({
      kind: "same-as",
      path: ["message", "messageHead", "requestType"],
    });
    expect(operationOf(provider, "renewalNotice").dispatch).toEqual([
      { path: ["message", "messageHead", "requestType"], values: ["C05"] },
    ]);
  });

  test("what the answer must repeat is marked, the document's letters kept", () => {
    const query = protocolOf(provider, "query");
    const head = memberOf(query.message?.members ?? [], "messageHead");
    const echoed = head.kind === "group" ? head.members.flatMap(valueFields) : [];
    expect(echoed.map((field) => [field.name, field.documented.required, field.echo])).toEqual([
      ["version", "ME", true],
      ["requestType", "ME", true],
      ["UUID", "ME", true],
      ["channelId", "ME", true],
      ["sendTime", "M", false],
      ["asyn", "CE", true],
      ["returnUrl", "C", false],
    ]);
    expect(echoed.find((field) => field.name === "UUID")?.accepts).toEqual(["uuid"]);
  });

  test("a table of dotted and indexed paths becomes named levels", () => {
    const order = structureOf(provider, "PolicyOrder");
    expect(order.fields.map((field) => [field.name, printType(field.type)])).toEqual([
      ["familyFlag", "string"],
      ["familyIdList", "list<string>"],
      ["hesitateDate", "PolicyDetailData.order.hesitateDate"],
      ["policyStatus", "PolicyStatus"],
      ["bizTag", "string(512)"],
      ["totalPremium", "decimal"],
      ["skuList", "list<Sku>"],
      ["riskList", "list<PolicyDetailData.order.riskList>"],
    ]);
    expect(fieldOf(provider, "Sku.dutyList").type).toEqual({
      kind: "list",
      of: { kind: "structure", name: "Duty" },
    });
  });

  test("rows of paths are cited by the whole path, as the document prints it", () => {
    expect(fieldOf(provider, "Duty.dutyId").cite).toEqual([
      "guide#R27/1.5.order.skuList[0].dutyList[0].dutyId",
    ]);
    expect(fieldOf(provider, "PolicyDetailData.order").documented).toEqual({
      type: "object",
      required: "true",
    });
  });

  test("amounts in fen as text; lengths count bytes", () => {
    const premium = fieldOf(provider, "renewalNotice.request.renewalPremium");
    expect([printType(premium.type), premium.unit]).toEqual(["text<decimal(18,2)>", "fen"]);
    expect(fieldOf(provider, "PolicyOrder.bizTag").type).toEqual({
      kind: "string",
      max: 512,
      lengthUnit: "utf8-byte",
    });
  });

  test("code tables that are not all there", () => {
    const tables = provider.codeTables.filter((table) => !table.complete);
    expect(tables.map((table) => [table.name, table.codes.length])).toEqual([
      ["MessageCode", 1],
      ["PolicyStatus", 3],
      ["CardType", 0],
    ]);
  });

  test("an operation that nobody wrote down", () => {
    expect(operationOf(provider, "renewedNotice").request).toMatchObject({
      kind: "undocumented",
      type: { kind: "json" },
    });
  });

  test("success is a code in the message's head", () => {
    expect(callback.reply.success?.text).toBe('messageHead.messageCode = "0"');
  });
});

describe("huanong: a body named after the operation", () => {
  const provider = fragment("huanong");
  const notice = protocolOf(provider, "notice");

  test("the body member's name and the kind come from the operation", () => {
    expect(notice.envelope.members.map(nameOfMember)).toEqual(["head", "{operation.body}"]);
    expect(operationOf(provider, "refundNotice")).toMatchObject({
      fills: { body: "refundNoticeBody" },
      dispatch: [{ path: ["head", "interfaceType"], values: ["refundNotice"] }],
    });
  });

  test("times are numbers in requests and texts in replies", () => {
    const times = [
      memberOf(notice.envelope.members, "head.reqTime"),
      memberOf(notice.reply.envelope.members, "head.respTime"),
    ].flatMap(valueFields);
    expect(times.map((field) => [printType(field.type), field.documented.type])).toEqual([
      ["epoch-ms", "DateTime"],
      ['datetime("yyyy-MM-dd HH:mm:ss")', "DateTime"],
    ]);
  });

  test("a condition nobody can evaluate is kept in words, beside the document's", () => {
    const { required, documented } = fieldOf(provider, "RefundNoticeBody.surApplyId");
    expect([required.kind, documented.required]).toEqual(["said", "CY"]);
  });

  test("a type decided against the table", () => {
    expect(fieldOf(provider, "InstallmentsDetail.paymentAmount")).toMatchObject({
      type: { kind: "decimal" },
      documented: { type: "Integer", required: "true" },
      question: ["q-amount"],
    });
  });

  test("codes keep their zeros, and struck-through ones are reserved", () => {
    const states = codesOf(provider, "RefundType").filter((code) => code.state === "retired");
    expect(states.map((code) => code.code)).toEqual(["6", "87"]);
    expect(codesOf(provider, "DiagnosisResult")[0]?.code).toBe("01");
  });

  test("cipher and header signature are open: none, one step or several", () => {
    expect(openAt(notice.transport.encode[0])).toEqual({
      none: [],
      "aes-ecb": [{ kind: "utf8" }, { kind: "aes-ecb-pkcs5", key: "bodyKey" }, { kind: "base64" }],
      "aes-cbc": [
        { kind: "utf8" },
        { kind: "aes-cbc-pkcs5", key: "bodyKey", iv: "bodyIv" },
        { kind: "base64" },
      ],
    });
    expect(notice.reply.encode).toEqual([]);
    const header = notice.transport.headers[0];
    expect(header?.kind === "value" && openAt(header.value)).toEqual({
      none: { kind: "none" },
      rsa: { kind: "signature", signature: "header" },
    });
  });

  test("a reply's body repeats a field of the request's", () => {
    expect(fieldOf(provider, "refundNotice.reply.policyNo").value).toEqual({
      kind: "from-request",
      path: ["refundNoticeBody", "policyNo"],
    });
  });
});

describe("aigobao: a ciphered body, nested values signed, coded results", () => {
  const provider = fragment("aigobao");
  const api = protocolOf(provider, "api");

  test("the body travels as JSON under DES and base64", () => {
    const body = memberOf(api.envelope.members, "requestBody");
    expect(body.kind === "value" && body.value).toEqual({
      kind: "encode",
      of: "body",
      steps: [
        { kind: "json" },
        { kind: "utf8" },
        { kind: "des-ecb-pkcs5", key: "desKey" },
        { kind: "base64" },
      ],
    });
  });

  test("sorted pairs in upper case, how nested values are written left open", () => {
    const [pairs, key] = signatureOf(api, "request").text as readonly (readonly Segment[])[];
    expect(pairs?.[0]).toMatchObject({
      kind: "fields",
      apply: [{ kind: "upper" }],
      pairs: {
        from: "body",
        skip: ["null", "empty", "empty-list"],
        sort: "code-unit",
        nested: {
          kind: "open",
          point: "nested",
          choices: { "java-tostring": "java-tostring", json: "json", refuse: "error" },
        },
      },
    });
    expect(key).toEqual([{ kind: "key", credential: "md5SecretKey", apply: [] }]);
  });

  test("md5 twice, the letter case open inside and outside", () => {
    const steps = signatureOf(api, "request").steps;
    expect(steps.map((step) => ("point" in step ? `open ${step.point}` : step.kind))).toEqual([
      "utf8",
      "md5",
      "open inner-case",
      "utf8",
      "md5",
      "open outer-case",
    ]);
  });

  test("how a request is carried, and how the key becomes bytes, is open", () => {
    expect(openAt(api.transport.content)).toEqual({
      query: "query",
      form: "application/x-www-form-urlencoded",
      json: "application/json",
    });
    const desKey = provider.credentials.find((one) => one.name === "desKey");
    expect(openAt(desKey?.bytes)).toEqual({ first8: "first8", exact8: "exact8" });
    expect(api.reply.content).toBe("application/json");
  });

  test("result codes say whether to try again; an operation may know better", () => {
    const shared = api.reply.results;
    expect([shared?.path, shared?.codes["0002"], shared?.otherwise]).toEqual([
      ["code"],
      "retryable",
      "unknown",
    ]);
    const codes = ["addTemp", "applyInvoice"].map(
      (name) => operationOf(provider, name).results?.codes["9999"],
    );
    expect(codes).toEqual(["retryable", "unknown"]);
  });

  test("limits, environments and settlement", () => {
    expect(api.limits).toMatchObject({ expires: 300_000, rate: { calls: 400, per: 60_000 } });
    expect(provider.environments.map((one) => one.name)).toEqual(["production", "test"]);
    expect(operationOf(provider, "addTemp")).toMatchObject({
      effect: "create",
      idempotentBy: ["outSerialNo"],
    });
    expect(operationOf(provider, "applyInvoice").settle).toEqual({
      by: "getOrderDetail",
      with: { orderCode: ["request", "orderCode"] },
    });
  });

  test("notices whose addresses we give, and whose bodies only the field knows", () => {
    const notices = sideOf(provider, "distributor").serves;
    expect(notices.map((one) => [one.address?.path[0], one.request.kind])).toEqual([
      ["deliverNotifyUrl", "undocumented"],
      ["returnNotifyUrl", "undocumented"],
      ["refundNotifyUrl", "undocumented"],
    ]);
    const types = notices.flatMap(({ request }) =>
      "type" in request ? printType(request.type) : [],
    );
    expect(types).toEqual(["NotifyBody", "NotifyBody", "json"]);
    expect(fieldOf(provider, "NotifyBody.success").derived).toBe("seen in the field");
  });

  test("codes that YAML would take for numbers", () => {
    expect(codesOf(provider, "ResultCode").map((code) => code.code)).toContain("0002");
    expect(codesOf(provider, "TxnStatus").map((code) => code.code)).toEqual(["1", "2", "-1"]);
  });
});

describe("xiebao-like: one envelope, key in front of the exact text", () => {
  const provider = fragment("xiebao-like");
  const notice = protocolOf(provider, "notice");

  test("the exact text of the body's member is signed", () => {
    expect(signatureOf(notice, "notice").text).toEqual([
      [{ kind: "key", credential: "key", apply: [] }],
      [{ kind: "raw", path: ["data"], slice: "outer", apply: [] }],
    ]);
  });

  test("two kinds, one operation; kinds travel as numbers", () => {
    expect(operationOf(provider, "cancelNotice").dispatch).toEqual([
      { path: ["notifyType"], values: ["4", "5"] },
    ]);
    const kind = memberOf(notice.envelope.members, "notifyType");
    expect(valueFields(kind)[0]?.type).toEqual({ kind: "code", table: "NotifyType", wire: "int" });
  });

  test("what has no column is unspecified, not optional", () => {
    const fields = structureOf(provider, "CancelNotify").fields;
    expect(new Set(fields.map((field) => field.required.kind))).toEqual(new Set(["unspecified"]));
  });

  test("every way an exchange ends", () => {
    expect(notice.reply.outcomes.map((one) => [one.kind, one.status])).toEqual([
      ["success", 200],
      ["refused", 200],
      ["not-yet", 503],
      ["unknown", 200],
      ["unverified", 401],
      ["invalid", 200],
    ]);
  });

  test("a ladder of repeats with an open rung", () => {
    expect(
      notice.delivery?.retries.map(({ delay, times }) => [delay, openAt(times) ?? times]),
    ).toEqual([
      [3000, 1],
      [3_600_000, { "hourly-five": 5, "five-in-all": 4 }],
    ]);
  });
});

describe("header-signed: one signature over everything, in a header", () => {
  const provider = fragment("header-signed");
  const api = protocolOf(provider, "api");

  test("method, address, time, nonce and body, each on a line", () => {
    const { text, join, end } = signatureOf(api, "request");
    expect([join, end]).toEqual(["\n", "\n"]);
    expect(text.flat()).toEqual([
      { kind: "http", part: "method", apply: [] },
      { kind: "http", part: "path-and-query", apply: [] },
      { kind: "header", name: "X-Time", apply: [] },
      { kind: "header", name: "X-Nonce", apply: [{ kind: "lower" }] },
      { kind: "http", part: "body", apply: [] },
    ]);
  });

  test("its place is a header with a template; a header names the key", () => {
    const place = api.transport.headers.find((header) => nameOfMember(header) === "Authorization");
    expect(place).toMatchObject({
      value: { kind: "signature", signature: "request" },
      template: "ACME-HMAC-SHA256 {value}",
    });
    expect(signatureOf(api, "request").verify.keyId).toEqual(["X-Key-Id"]);
  });

  test("replies are signed in a header too", () => {
    expect(api.reply.headers.map(nameOfMember)).toEqual(["X-Time", "X-Signature"]);
    expect(signatureOf(api, "reply").text[1]).toEqual([{ kind: "lit", text: "\n", apply: [] }]);
    expect(signatureOf(api, "reply").steps.at(-1)).toEqual({
      kind: "base64",
      padding: "padded",
      lineLength: 76,
    });
  });

  test("sorted members of an envelope that the body's stand among", () => {
    const flat = protocolOf(provider, "sorted");
    expect(flat.envelope.bodyBeside).toBe(true);
    expect(signatureOf(flat, "flat").text[0]).toMatchObject([
      {
        pairs: {
          from: "envelope",
          exclude: ["sign"],
          names: [{ kind: "lower" }],
          values: [{ kind: "url-encode", flavour: "rfc3986" }],
          nested: "error",
        },
      },
    ]);
    expect(Object.values(openAt(signatureOf(flat, "flat").steps[0]) ?? {})).toMatchObject([
      [{ kind: "utf8" }, { kind: "md5" }, { kind: "hex" }],
      [{}, {}, {}, {}, {}, { kind: "hex", leadingZeros: "dropped" }],
    ]);
  });

  test("what no pipeline can say is a function of the user's", () => {
    expect(signatureOf(protocolOf(provider, "vendor"), "vendor")).toMatchObject({
      hook: "vendorToken",
      steps: [],
      text: [[{ kind: "raw" }], [{ kind: "key" }]],
    });
  });

  test("structures that a member tells apart, also in a list", () => {
    const by = { member: "kind", cases: { "1": "Card", "2": "Transfer" } };
    expect(fieldOf(provider, "pay.request.source").type).toMatchObject({ kind: "union", by });
    expect(fieldOf(provider, "pay.request.items").type).toMatchObject({ kind: "list", of: { by } });
  });
});

function protocolOf(provider: Provider, name: string): Protocol {
  return named(provider.protocols, name);
}

function operationOf(provider: Provider, name: string): Operation {
  return named(provider.operations, name);
}

function signatureOf(protocol: Protocol, name: string): Signature {
  return named(protocol.signatures, name);
}

function structureOf(provider: Provider, name: string) {
  return named(provider.structures, name);
}

function codesOf(provider: Provider, name: string) {
  return named(provider.codeTables, name).codes;
}

/** `Structure.field`; a structure's own name may be dotted. */
function fieldOf(provider: Provider, path: string): Field {
  const at = path.lastIndexOf(".");
  return named(structureOf(provider, path.slice(0, at)).fields, path.slice(at + 1));
}

/** A member of an envelope by its path through groups. */
function memberOf(members: readonly Member[], path: string): Member {
  const [first = "", ...rest] = path.split(".");
  const found = members.find((member) => nameOfMember(member) === first);
  if (!found) throw new Error(`there is no member '${first}'`);
  if (rest.length === 0) return found;
  return memberOf(found.kind === "group" ? found.members : [], rest.join("."));
}

function nameOfMember(member: Member): string {
  return member.kind === "value" ? member.field.name : member.name;
}

function valueFields(member: Member): readonly Field[] {
  return member.kind === "value" ? [member.field] : [];
}

/** What stands at an open place under each choice; undefined where the place is not open. */
function openAt(value: unknown): { readonly [choice: string]: unknown } | undefined {
  const isOpen = typeof value === "object" && value !== null && "choices" in value;
  return isOpen ? (value.choices as { readonly [choice: string]: unknown }) : undefined;
}

function named<T extends { readonly name: string }>(elements: readonly T[], name: string): T {
  const found = elements.find((element) => element.name === name);
  if (!found) throw new Error(`there is no '${name}'`);
  return found;
}

function namesOf(elements: readonly { readonly name: string }[]): readonly string[] {
  return elements.map((element) => element.name);
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
