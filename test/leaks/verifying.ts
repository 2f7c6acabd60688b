import { gbk } from "../../templates/runtime/gbk.js";
import type {
  FieldType,
  Sensitivity,
  Structure,
} from "../../templates/runtime/validation/structure.js";
import { isObject, type WireObject, type WireValue } from "../../templates/runtime/wire.js";
import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import type { Language } from "../../generator/diagnostics/language.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Choices } from "../../generator/protocol/choose.js";
import { printReportJson, printReportText } from "../../generator/verify/print.js";
import type { Report } from "../../generator/verify/report.js";
import { verifyMessage } from "../../generator/verify/verify-message.js";
import { tableOf } from "../../generator/verify/reading/table.js";
import {
  crafted,
  craftedHttp,
  defaultsOf,
  everyMessage,
  goodMessage,
  type Crafting,
} from "../support/crafted.js";
import { planted } from "../support/planted.js";
import { emptyProject, type Project } from "../support/project.js";
import { resolveProvider } from "../support/resolve.js";
import type { Observed } from "./observed.js";

const keys: { readonly [provider: string]: { readonly [credential: string]: string } } = {
  xiebao: { key: planted.noticeKey },
  aigobao: {
    accessToken: planted.accessToken,
    md5SecretKey: planted.md5SecretKey,
    desKey: planted.desKey,
  },
  gongbao: { signKey: planted.hexKey },
  lima: { signKey: planted.base64Key, channelId: planted.formerNoticeKey },
  // AES takes keys of its own lengths.
  huanong: { aesKey: planted.hexKey, signKey: planted.noticeKey },
};

/** What stands in a member that is marked. */
const marked: { readonly [sensitive in Sensitivity]: readonly string[] } = {
  "id-card": [planted.idCard, planted.insuredIdCard, planted.passport],
  mobile: [planted.mobile, planted.insuredMobile, planted.accountMobile],
  name: [planted.holder, planted.insured, planted.applicant],
  "bank-account": [planted.bankAccount, planted.shortBankAccount],
  birthday: ["1990-01-01"],
  email: [planted.email, planted.insuredEmail],
  address: [planted.address, planted.otherAddress, planted.company],
  credential: [planted.password, planted.orderTicket],
};

/** What nobody described: names of members among it. */
const anything = {
  note: planted.taxpayerNo,
  [planted.idCard]: planted.memberId,
  list: [planted.ip, { deep: planted.policyTicket }],
};

/**
 * Captures of every operation with planted values, as they are and spoilt in all ways, reported as text and as JSON; and of each
 * provider some by the command itself.
 */
export function verifying(language: Language): (out: Observed) => Promise<void> {
  return (out) => verifyingIn(language, out);
}

async function verifyingIn(language: Language, out: Observed): Promise<void> {
  const project = emptyProject();
  for (const [name, own] of Object.entries(keys)) {
    const provider = resolveProvider(name);
    const context = createContext(provider, "@baowen", runtime);
    const captures = capturesOf(provider, own);
    out.gives(own, ...captures.map(String));
    for (const [index, capture] of captures.entries()) {
      const wrong = Object.fromEntries(Object.keys(own).map((each) => [each, planted.password]));
      // What has the form of a signature and is not known to be a key is shown as the signature that it may be.
      const isKnown = !Object.values(own).some((key) => capture.includes(`<sign>${key}`));
      for (const given of [own, ...(index < 12 && isKnown ? [wrong, {}] : [])]) {
        const report = reportOn(context, capture, given, {
          language,
          request: captures[index + 1],
        });
        // Spoilt ones both ways, the others in turn.
        if (index < 18 || index % 2 === 0) out.sees(printReportText(report, language));
        if (index < 18 || index % 2 === 1) out.sees(printReportJson(report));
      }
    }
    for (const format of ["text", "json"])
      await byCommand(out, project, name, captures, ["--format", format], language);
  }
  if (!out.shows("‹id-card›"))
    throw new Error("nothing was shown of a message with marked members");
}

const runtime = { name: "@baowen/runtime", version: "0.1.0" };

function reportOn(
  context: PackageContext,
  bytes: Uint8Array,
  given: Crafting["keys"],
  { language, request }: { readonly language: Language; readonly request: Buffer | undefined },
): Report {
  return verifyMessage({
    context,
    path: "-",
    bytes,
    keys: given,
    choices: defaultsOf(context.spec),
    isReply: false,
    headers: { "x-token": planted.password },
    language,
    // Every third is held against another capture, as if that were its request.
    ...(request !== undefined && bytes.length % 3 === 0
      ? { request: { path: "-", bytes: request } }
      : {}),
  });
}

async function byCommand(
  out: Observed,
  project: Project,
  name: string,
  captures: readonly Buffer[],
  flags: readonly string[],
  language: Language,
): Promise<void> {
  const own = Object.entries(keys[name] ?? {});
  const environment = Object.fromEntries(own.map(([each, key]) => [`K_${each}`, key]));
  const given = own.map(([each]) => `--key ${each}=env:K_${each}`);
  const line = ["verify", name, "-", ...given.flatMap((each) => each.split(" ")), ...flags];
  const speech = await speechOf(language);
  for (const standardInput of captures.slice(0, 3)) {
    const more = ["--specs", `${process.cwd()}/specs`, "--header", `x-token=${planted.password}`];
    const ran = await project.run([...line, ...more], { environment, standardInput, speech });
    if (ran.output === "") throw new Error(`nothing was verified: ${ran.said}`);
    out.sees(ran.output, ran.said);
  }
}

/** How the messages of a provider travel that is not by default. */
const encoded: { readonly [provider: string]: Choices } = {
  huanong: { cipher: "aes", "header-signature": "md5" },
};

/** Each message as it is; those with the most marked members spoilt. */
function capturesOf(provider: Provider, own: Crafting["keys"]): readonly Buffer[] {
  const choices = defaultsOf(provider);
  const texts = everyMessage(provider).map((each) => {
    const crafting = { ...each, keys: own, choices };
    const before = count;
    const value = plantedMessage(crafting);
    return { text: crafted({ ...crafting, value }), marks: count - before };
  });
  const most = texts.toSorted((a, b) => b.marks - a.marks).slice(0, 2);
  const more = encoded[provider.name];
  const whole = everyMessage(provider).flatMap((each) => {
    if (more === undefined) return [];
    const crafting = { ...each, keys: own, choices: { ...choices, ...more } };
    const text = craftedHttp({ ...crafting, value: plantedMessage(crafting) });
    return [text, text.slice(0, -3), text.replace(/X-Signature/, "X-Other")];
  });
  return [
    ...most.flatMap(({ text }) => spoilings(text, Object.values(own).at(-1) ?? "")),
    ...[...whole, ...texts.map(({ text }) => text)].map((text) => Buffer.from(text)),
  ];
}

function spoilings(text: string, key: string): readonly Buffer[] {
  const head = `POST /${planted.noticePath}?token=${planted.orderTicket} HTTP/1.1\r\nAuthorization: ${planted.password}\r\n\r\n`;
  const sign = /("sign":"|<sign>)[^"<]*/;
  return [
    Buffer.from(head + text),
    Buffer.from(text.slice(0, text.length / 2)),
    Buffer.from(text.replace(sign, `$1${key}`)),
    Buffer.from(text.replace(sign, `$1${planted.policyTicket}`)),
    Buffer.from(text.replace(sign, "$10123456789abcdef0123456789abcdef")),
    Buffer.from(gbk(text)),
    Buffer.from(`${planted.holder}${text}`),
    Buffer.from(text.replaceAll("x", planted.taxpayerNo.slice(0, 1))),
    Buffer.from(text.replace(/^\{/, `{"${planted.passport}":"${planted.holder}",`)),
  ];
}

function plantedMessage(crafting: Crafting): WireValue {
  const { context, way, operation } = crafting;
  const table = tableOf(context, way, { operation, isOpened: true, anyBody: false });
  const value = goodMessage(crafting);
  return isObject(value) ? inStructure(table.structure, value) : anything;
}

let count = 0;

function inStructure({ fields }: Structure, object: WireObject, around?: Sensitivity): WireObject {
  const members = Object.entries(object).map(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    return [
      name,
      field && value !== undefined ? inType(field.type, value, field.sensitive ?? around) : value,
    ] as const;
  });
  return Object.fromEntries(members);
}

function inType(type: FieldType, value: WireValue, sensitive: Sensitivity | undefined): WireValue {
  if (type.kind === "structure" && isObject(value)) return inStructure(type.of(), value, sensitive);
  if (type.kind === "list" && Array.isArray(value)) {
    return value.map((item: WireValue) => inType(type.of, item, sensitive));
  }
  if (type.kind === "json") return anything;
  if (sensitive === undefined || typeof value !== "string") return value;
  const all = marked[sensitive];
  return all[count++ % all.length] ?? value;
}
