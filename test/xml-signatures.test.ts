import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  openXml,
  signedElement,
  type SignedElement,
  type Validator,
} from "../generated/runtime/src/index.js";
import type { Vector } from "../generator/model/provider.js";
import { interpret } from "../generator/protocol/interpret.js";
import { keyForms } from "../generator/protocol/key-bytes.js";
import { xmlInputs } from "../generator/protocol/xml-inputs.js";
import { readXml } from "../templates/runtime/xml/read.js";
import {
  builders,
  calling,
  keys,
  load,
  post,
  provider,
  readings,
  receiving,
  type Party,
  type Settings,
} from "./support/gongbao.js";
import { xmlTexts } from "./support/xml-trees.js";

/*
 * Signatures over XML elements, under each reading of the document: as another program worked them out (the vectors), as the
 * interpreter does, as compiled signers, clients and receivers do.
 */

interface Input {
  readonly body: SignedElement;
  readonly sender: string;
}
type Sign = (input: Input, keys: Settings["keys"], options: Settings["options"]) => string;
type Verify = (
  input: Input,
  received: string,
  keys: Settings["keys"],
  options: Settings["options"],
) => boolean;

const signers = await load<Sign & Verify>("signer");
const tables = await load<Validator<unknown>>("validators");

/** Each kind of signed message, with an operation that it may be of. */
const kinds = {
  "service request platform": { root: "insureRequest", part: "request" },
  "service reply insurer": { root: "insureResponse", part: "response" },
  "receipts request insurer": { root: "querySurrendRequest", part: "request" },
  "receipts reply platform": { root: "querySurrendResponse", part: "response" },
} as const;
type Kind = keyof typeof kinds;

function kindOf({ protocol, signature, from }: Vector): Kind {
  return `${protocol} ${signature} ${from}` as Kind;
}

const vectors = provider.vectors.map((vector) => [vector.name, vector] as const);
const elementOf = ({ inputs }: Vector): string => inputs["body"] ?? "";
const optionsOf = ({ options }: Vector): Settings["options"] => ({
  signed: options["signed"] ?? "",
});
const keysOf = ({ keys: named }: Vector): Settings["keys"] => ({ signKey: named["signKey"] ?? "" });

/** A whole message around the element of a vector. */
function messageOf(vector: Vector, sign: string = vector.result, uuid = "u-1"): string {
  const { root, part } = kinds[kindOf(vector)];
  const head = `<${part}Head><requestUUID>${uuid}</requestUUID><sign>${sign}</sign></${part}Head>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n<${root}>\n  ${head}${elementOf(vector)}</${root}>`;
}

function capital(name = ""): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

test("there are vectors for each reading of each kind of message, and another program made them", () => {
  const seen = new Set(vectors.map(([, one]) => `${kindOf(one)} ${optionsOf(one).signed}`));
  const all = Object.keys(kinds).flatMap((kind) => readings.map((reading) => `${kind} ${reading}`));
  expect([...seen].toSorted()).toEqual(all.toSorted());
  expect(vectors.length).toBeGreaterThanOrEqual(81);
  expect(vectors.filter(([, { made }]) => /baowen/iu.test(made))).toEqual([]);
});

describe.each(vectors)("%s", (_, vector) => {
  const name = `${capital(vector.protocol)}${capital(vector.signature)}`;
  const [options, own] = [optionsOf(vector), keysOf(vector)];

  test("the compiled signer", () => {
    const { part } = kinds[kindOf(vector)];
    const table = `${vector.protocol}${part === "request" ? "Envelope" : "Reply"}ReceivedValidator`;
    const path = [`${part}Body`];
    const structure = tables[table]!.structure;
    const opened = openXml(messageOf(vector), { structure, signed: [path] });
    const input = { body: signedElement(opened, path)!, sender: vector.from ?? "" };
    const verify = signers[`verify${name}`] as unknown as Verify;
    expect(signers[`sign${name}`]!(input, own, options)).toBe(vector.result);
    expect(verify(input, vector.result, own, options)).toBe(true);
    expect(verify(input, vector.result, { signKey: `${own.signKey} ` }, options)).toBe(false);
    expect(`${input.body[options.signed as "leaves"]}${own.signKey}`).toBe(vector.text);
  });

  test("a message that carries it is believed, and with another signature it is not", async () => {
    const believed = vector.signature === "request" ? isRequestBelieved : isReplyBelieved;
    const wrong = vector.result.replace(/^./u, (digit) => (digit === "0" ? "1" : "0"));
    expect(await believed(vector, vector.result)).toBe(true);
    expect(await believed(vector, wrong)).toBe(false);
  });
});

/** By the receiver of the party that it is sent to. Its body may still not be what the operation's table says. */
async function isRequestBelieved(vector: Vector, sign: string): Promise<boolean> {
  const served = receiving(vector.from as Party, {
    keys: keysOf(vector),
    options: optionsOf(vector),
  });
  await served.receive(post(messageOf(vector, sign)));
  const [event] = served.events;
  expect(event?.code).toMatch(/^(?:ACCEPTED|BODY_INVALID|SIGNATURE_MISMATCH)$/u);
  return event?.code !== "SIGNATURE_MISMATCH";
}

async function isReplyBelieved(vector: Vector, sign: string): Promise<boolean> {
  const settings = { keys: keysOf(vector), options: optionsOf(vector) };
  const caller = vector.from === "platform" ? "insurer" : "platform";
  const answer = async (request: Request): Promise<Response> => {
    const uuid = /<requestUUID>(.*?)</u.exec(await request.text())?.[1];
    const headers = { "content-type": "application/xml" };
    return new Response(messageOf(vector, sign, uuid), { headers });
  };
  const result = await calling(caller, settings, answer)(messages[caller]);
  const code = result.cause?.code ?? result.kind;
  expect(code).toMatch(/^(?:done|REPLY_UNREADABLE|REPLY_UNVERIFIED)$/u);
  return code !== "REPLY_UNVERIFIED";
}

const application = {
  requestBody: {
    applicantInfo: {
      name: `测试&<>"'公司`,
      mobile: "10000000001",
      idNumber: "TEST00000000000001",
      projectName: "cA==",
      bidSectionCode: "b",
      tendereeName: "t",
      tendereeCode: "c",
    },
    policyInfo: { sumPremium: "30.00", sumAmount: "60000.00", endorseText: "one\ntwo\r\n 𠮷😀" },
  },
};
const receipt = {
  requestBody: {
    policyNo: "TESTP1",
    resultFlag: false,
    resultMessage: '退款"失败" 𠮷',
    insuranceCode: "TEST",
  },
};

const messages: Readonly<Record<Party, object>> = { platform: application, insurer: receipt };

describe.each(readings)("messages built by compiled code, %s", (signed) => {
  const settings: Settings = { keys, options: { signed } };
  const expectSigned = (text: string, name: string): void => {
    const vector = provider.vectors.find((each) => each.name === `${name}-${signed}`)!;
    expect(text).toContain(elementOf(vector));
    expect(text).toContain(`<sign>${vector.result}</sign>`);
  };

  test.each([
    ["platform", "application"],
    ["insurer", "receipt"],
  ] as const)("what the %s sends, and what is answered", async (party, name) => {
    const { receive, notices } = receiving(party, settings);
    const texts: string[] = [];
    const call = calling(party, settings, async (request) => {
      texts.push(await request.clone().text());
      const answer = await receive(request);
      texts.push(await answer.clone().text());
      return answer;
    });
    expect(await call(messages[party])).toMatchObject({ kind: "done" });
    expect(notices).toMatchObject([messages[party]]);
    expectSigned(texts[0] ?? "", `${name}-written`);
    expectSigned(texts[1] ?? "", `${name}-answered`);
  });
});

/** Texts that are there, and no longer than the document allows. */
function filled(max = 50): fc.Arbitrary<string> {
  return xmlTexts.filter((text) => text !== "" && [...text].length <= max);
}

const applications = fc.record({
  requestBody: fc.record({
    applicantInfo: fc.record(
      {
        name: filled(20),
        mobile: filled(),
        idNumber: filled(),
        projectName: filled(),
        bidSectionCode: filled(),
        tendereeName: filled(),
        tendereeCode: filled(),
        tendereeAddress: filled(),
      },
      {
        requiredKeys: [
          "name",
          "mobile",
          "idNumber",
          "projectName",
          "bidSectionCode",
          "tendereeName",
          "tendereeCode",
        ],
      },
    ),
    policyInfo: fc.record({
      sumPremium: fc.constantFrom("0", "30.00", "30.0", "99999999.99"),
      sumAmount: fc.constantFrom("0", "60000.00", "1"),
      endorseText: filled(),
    }),
  }),
});
const receipts = fc.record({
  requestBody: fc.record({
    policyNo: filled(),
    resultFlag: fc.boolean(),
    resultMessage: filled(),
    insuranceCode: filled(),
  }),
});

const anyMessage: Readonly<Record<Party, fc.Arbitrary<object>>> = {
  platform: applications,
  insurer: receipts,
};

describe.each(readings)("any message, %s", (signed) => {
  test.each(["platform", "insurer"] as const)(
    "what the %s builds: the interpreter agrees, the other party believes it and reads what was sent",
    async (party) => {
      const settings: Settings = { keys, options: { signed } };
      await fc.assert(
        fc.asyncProperty(anyMessage[party], (message) => isUnderstood(party, message, settings)),
        { numRuns: 500 },
      );
    },
  );
});

async function isUnderstood(party: Party, message: object, settings: Settings): Promise<void> {
  const { body } = builders[party](message, settings.keys, settings.options);
  const { receive, events, notices } = receiving(party, settings);
  await receive(post(body));
  expect(events.map(({ code }) => code)).toEqual(["ACCEPTED"]);
  expect(notices.map(({ requestBody }) => ({ requestBody }))).toEqual([message]);
  const sign = /<sign>(.*?)<\/sign>/u.exec(body)?.[1];
  expect(interpretedSign(notices[0]?.operation, body, settings)).toBe(sign);
}

function interpretedSign(name: string | undefined, text: string, { options }: Settings): string {
  const operation = provider.operations.find((each) => each.name === name)!;
  const protocol = provider.protocols.find((each) => each.name === operation.protocol)!;
  const signature = protocol.signatures.find((each) => each.name === "request")!;
  const inputs = xmlInputs(readXml(text), protocol.envelope, operation);
  const choices = { signed: options.signed };
  const means = { keys: { ...keys }, choices, sender: operation.from, forms: keyForms(provider) };
  const run = interpret(signature, inputs, means);
  return "refused" in run ? run.refused.en : run.result;
}
