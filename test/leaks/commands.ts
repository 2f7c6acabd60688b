import { speechOf } from "../../generator/diagnostics/speech.js";
import { planted } from "../support/planted.js";
import { acmeProject } from "../support/project.js";
import type { Project, Ran } from "../support/project.js";
import { keys, preOrder } from "./messages.js";
import type { Observed } from "./observed.js";
import { aigobao } from "./packages.js";

const { hexKey, base64Key, noticeKey, md5SecretKey, desKey } = planted;
const environment = { KEY: noticeKey, MD5: md5SecretKey, DES: desKey, HEX: hexKey, B64: base64Key };

const speech = await speechOf("zh");

/** What a command prints, and what it prints in Chinese. */
async function seeRun(out: Observed, project: Project, line: string, more = {}): Promise<Ran> {
  const ran = await project.run(line, { environment, ...more });
  const again = await project.run(line, { environment, ...more, speech });
  out.gives(environment);
  for (const { output, said } of [ran, again]) {
    out.sees(...output.split(/^(?=--- )/m).filter(isOpen), said);
  }
  return ran;
}

/** The files that hold samples are there to show them, and so are differences of these files. */
function isOpen(text: string): boolean {
  return !/^--- .*\n\+\+\+ .*(?:model\.json|samples\.ts)\n/.test(text);
}

const notice = `{"orderNo":"${planted.holder}","note":"${planted.mobile}"}`;
const acme = "sign acme payNotice --input m.json";
const withKey = `${acme} --key key=env:KEY`;

/** Signatures of messages, and everything that can be wrong with what is given for them. Gives the codes of complaints. */
export async function signing(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const project = acmeProject({
    "m.json": `{"kind":"1","sign":"${planted.policyTicket}","data":${notice}}`,
    "broken.json": `{"kind":"1","data":{"${planted.holder}":"${planted.idCard}`,
    "twice.json": `{"kind":"1","data":{"${planted.mobile}":1,"${planted.mobile}":2}}`,
    "else.json": `["${planted.holder}"]`,
    "no-kind.json": `{"kind":{"${planted.idCard}":1},"data":${notice}}`,
    key: noticeKey,
  });
  const lines = [
    withKey,
    `${withKey} --format json`,
    `${acme} --key key=file:key`,
    ...["broken", "twice", "else", "no-kind"].map((file) =>
      withKey.replace("m.json", `${file}.json`),
    ),
    ...[
      `key=${hexKey}`,
      `key=env:${hexKey}`,
      `key=file:${hexKey}`,
      `key=text:${hexKey}`,
      `${hexKey}=env:KEY`,
      `${hexKey}`,
      `${base64Key}`,
    ].map((given) => `${acme} --key ${given}`),
    `${withKey} ${hexKey}`,
    `${withKey} --option ${hexKey}`,
    `${withKey} --option ${hexKey}=upper`,
    `${withKey} --secret=${hexKey}`,
    `${withKey} --explain=${hexKey}`,
  ];
  for (const line of lines)
    for (const code of (await seeRun(out, project, line)).codes) codes.add(code);
  const latin = Buffer.concat([Buffer.from(noticeKey), Buffer.of(0xff)]);
  for (const line of [`${acme} --key key=-`, withKey.replace("m.json", "-")]) {
    await seeRun(out, project, line, { standardInput: latin });
    await seeRun(out, project, line, { standardInput: `{"a":"${planted.holder}` });
  }
  return codes;
}

/** A sealed request: opened with its keys, with others, and with keys in place of choices. */
export async function unsealing(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const project = acmeProject({ "m.json": await sealedRequest(out) });
  const line = `sign aigobao addTemp --input m.json --specs ${process.cwd()}/specs`;
  const given = `${line} --key md5SecretKey=env:MD5`;
  for (const each of [
    `${given} --key desKey=env:DES`,
    `${given} --key desKey=env:DES --format json`,
    `${given} --key desKey=env:HEX`,
    `${given} --key desKey=env:DES --option des-key=exact8`,
    `${given} --key desKey=env:DES --option des-key=${desKey}`,
    `${given} --key desKey=env:DES --option ${desKey}=first8`,
    `${given} --option desKey=${desKey}`,
    `${given} --key desKey=${desKey}`,
    line,
  ]) {
    for (const code of (await seeRun(out, project, each)).codes) codes.add(code);
  }
  return codes;
}

/**
 * Every step, which shows the message on purpose: it is the user's, who asked to see it. Keys are not shown for that, nor
 * anything that they can be worked out from.
 */
export async function explaining(out: Observed): Promise<void> {
  const project = acmeProject({ "m.json": '{"kind":"1","data":{"orderNo":"1"}}' });
  project.put({ "sealed.json": await sealedRequest(out, harmless) });
  const lines = [
    `${withKey} --explain`,
    `sign aigobao register --input sealed.json --specs ${process.cwd()}/specs --key md5SecretKey=env:MD5 --key desKey=env:DES --explain`,
  ];
  for (const format of ["text", "json"]) {
    for (const line of lines) {
      const ran = await seeRun(out, project, `${line} --format ${format}`);
      if (!ran.output.includes("‹key›")) throw new Error(`nothing was explained: ${ran.said}`);
    }
  }
}

const harmless = {
  requestBody: {
    distrCode: "D1",
    mobile: "1",
    employeeCode: "E1",
    invitateCode: "I1",
    company: "C1",
    province: "P1",
    city: "C1",
    address: "A1",
  },
};

/** A request's body as the client sends it. The token in it is not read by the command. */
async function sealedRequest(out: Observed, registered?: object): Promise<string> {
  let body = "";
  const client = aigobao.createClient({
    environment: "test",
    credentials: keys,
    fetch: (_url: string, init: { readonly body: string }) => {
      body = init.body;
      return Promise.resolve(Response.json({ code: "1000" }));
    },
  });
  if (registered !== undefined) await client.register!(registered);
  else {
    await client.addTemp!(preOrder);
    for (const sealed of /"requestBody":"([^"]*)"/.exec(body)?.slice(1) ?? []) out.seals(sealed);
  }
  return body;
}

/**
 * Commands that read specs, with samples that hold planted values, and keys in the environment. What stands in the YAML of a
 * spec is shown where it is complained about: it is committed and its author's, who must see the line. So are the keys of
 * vectors, which are there to be read. Samples may be captured from traffic before they are made harmless, so complaints about
 * them tell the place alone; the files that hold samples are the ones whose purpose that is.
 */
export async function reading(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const sample = `{"kind":"1","sign":"${planted.hexKey}","data":${notice}}`;
  const own = acmeProject();
  const operations = own
    .text("specs/acme/operations.yaml")
    .replace("request: Pay,", "request: Pay, samples: { paid: { file: samples/paid.json } },");
  own.put({ "specs/acme/operations.yaml": operations });
  const samples = [
    sample,
    `${sample}${planted.holder}`,
    `{"kind":"1","data":{"${planted.idCard}":1,"${planted.idCard}":2}}`,
    `{"kind":"1","data":${"[".repeat(99)}"${planted.holder}"`,
    `${planted.holder}`,
  ];
  for (const text of samples) {
    own.put({ "specs/acme/samples/paid.json": text });
    for (const command of [
      "check",
      "check --format json",
      "check --format github",
      "show acme",
      "generate",
    ]) {
      for (const code of (await seeRun(out, own, command)).codes) codes.add(code);
    }
  }
  own.put({ "specs/acme/samples/paid.json": sample });
  await seeRun(out, own, "generate");
  await seeRun(out, own, "scaffold acme --out handlers");
  const made = { ...own.texts("generated"), ...own.texts("handlers") };
  const holding = ["acme/model.json", "acme/src/samples.ts"];
  for (const [path, text] of Object.entries(made)) if (!holding.includes(path)) out.sees(text);
  out.gives(...holding.map((path) => made[path] ?? ""));
  return codes;
}
