import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Signature } from "../generator/model/protocol.js";
import { interpret, interpretDecoding } from "../generator/protocol/interpret.js";
import { keyForms } from "../generator/protocol/key-bytes.js";
import { bodyPlace } from "../generator/model/body-place.js";
import { optionName } from "../generator/model/protocol-names.js";
import {
  isObject,
  isWellFormed,
  readJson,
  type WireObject,
  type WireValue,
} from "../generated/runtime/src/index.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * What the generated client sends, under every choice of every open point: against vectors that another program made, against
 * the interpreter, which reads the same model but runs other code, and against the counterpart, which must open and believe it.
 */

interface Built {
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
}

type Options = { readonly [option: string]: string };
type Keys = { readonly [credential: string]: string };

interface Client {
  readonly clientDefaults: Options;
  buildAddTemp(message: object, keys: Keys, options: Options, making: object): Built;
  buildOutNotify(message: object, keys: Keys, options: Options, making: object): Built;
}

interface Signer {
  signApiRequest(input: { readonly bodyMembers: WireObject }, keys: Keys, options: Options): string;
}

interface Counterpart {
  createCounterpartReceiver(settings: object): (request: Request) => Promise<Response>;
}

const load = async <T>(file: string): Promise<T> =>
  (await import(/* @vite-ignore */ resolve(`generated/aigobao/src/${file}.ts`))) as T;
const client = await load<Client>("client");
const signer = await load<Signer>("signer");
const counterpart = await load<Counterpart>("counterpart");

const provider = resolveProvider("aigobao");
const protocol = provider.protocols.find(({ name }) => name === "api");
const operation = provider.operations.find(({ name }) => name === "addTemp");
if (protocol === undefined || operation === undefined) throw new Error("the spec has changed");
const signature = protocol.signatures[0] as Signature;
const place = bodyPlace(protocol.envelope, operation);
if (place?.kind !== "sealed") throw new Error("the body is not sealed any more");

const keys: Keys = { accessToken: "token-1", md5SecretKey: "secret-1", desKey: "8 bytes!" };
const forms = keyForms(provider);
const points = provider.openPoints;

/** The options of generated code for choices by the names of the spec. */
function optionsOf(choices: { readonly [point: string]: string }): Options {
  const chosen = Object.entries(choices).map(([point, choice]) => [optionName(point), choice]);
  return { ...client.clientDefaults, ...Object.fromEntries(chosen) };
}

function members(text: string): WireObject {
  const { value } = readJson(text);
  if (!isObject(value)) throw new Error("not an object");
  return value;
}

describe("vectors", () => {
  const signed = provider.vectors.filter(({ of }) => of === "signature");

  test.each(signed.map((vector) => [vector.name, vector] as const))("signature %s", (_, vector) => {
    const input = { bodyMembers: members(vector.inputs["body"] ?? "") };
    const made = signer.signApiRequest(
      input,
      { ...keys, ...vector.keys },
      optionsOf(vector.options),
    );
    expect(made).toBe(vector.result);
  });

  const sealed = provider.vectors.filter(({ of }) => of === "encoding");

  test.each(sealed.map((vector) => [vector.name, vector] as const))("body %s", (_, vector) => {
    const choices = { ...defaults(), ...vector.options };
    const means = { keys: vector.keys, choices, sender: "distributor", forms };
    const opened = interpretDecoding(place.steps, vector.result, means);
    expect("refused" in opened ? opened.refused.en : opened.result).toBe(vector.inputs["body"]);
  });

  test("a whole pre-order is sealed by the client as another program sealed it", () => {
    const vector = sealed.find(({ name }) => name === "sealed-pre-order");
    const requestBody: unknown = JSON.parse(vector?.inputs["body"] ?? "");
    const making = { clock: () => 0, random: () => 0 };
    const all = { ...keys, ...vector?.keys };
    const built = client.buildAddTemp({ requestBody }, all, client.clientDefaults, making);
    expect(carried(built)["requestBody"]).toBe(vector?.result);
  });

  test("every choice of every open point has one that another program made", () => {
    const seen = new Set(
      provider.vectors.flatMap(({ options }) =>
        points.map(({ name, default: usual }) => `${name} ${options[name] ?? usual}`),
      ),
    );
    const all = points.flatMap(({ name, choices }) => choices.map((choice) => `${name} ${choice}`));
    // Refusing gives nothing that could be compared.
    expect(all.filter((choice) => !seen.has(choice))).toEqual(["nested refuse"]);
    expect(provider.vectors.filter(({ made }) => /baowen/iu.test(made))).toEqual([]);
  });
});

function defaults(): { readonly [point: string]: string } {
  return Object.fromEntries(points.map(({ name, default: usual }) => [name, usual]));
}

/** Every way to choose. */
const combinations = points.reduce<readonly { readonly [point: string]: string }[]>(
  (all, { name, choices }) =>
    all.flatMap((one) => choices.map((choice) => ({ ...one, [name]: choice }))),
  [{}],
);

const preOrder = {
  requestBody: {
    distrCode: "D1",
    mobile: "10000000001",
    memberId: "M1",
    outSerialNo: "S1",
    payType: 2,
    productCode: "P1",
    productName: "测试 a+b/ß&=%",
    deliverNotifyUrl: "https://d.test/?a=1&b=2",
    returnNotifyUrl: "https://d.test/",
    returnPage: "https://d.test/",
    holderInfo: { holderName: "测试甲", holderEmail: "" },
    insuredInfoList: [{ insuredName: "测试乙", insuredGender: "F" }, {}],
  },
};
const payment = {
  requestBody: { tempOrderCode: "T1", distrCode: "D1", memberId: "M1", txnStatus: -1 },
};

test("there is something to choose", () => {
  expect(combinations.length).toBeGreaterThan(500);
});

describe("every combination of choices", () => {
  test("what is sent is opened and believed by the other party, and signed as the interpreter signs it", async () => {
    for (const choices of combinations) {
      const options = optionsOf(choices);
      const nests = choices["nested"] !== "refuse";
      const message = nests ? preOrder : payment;
      const build = nests ? client.buildAddTemp : client.buildOutNotify;
      const built = build(message, keys, options, {
        clock: () => 1_800_000_000_000,
        random: () => 0.5,
      });
      const said = JSON.stringify(choices);
      const sent = carried(built);
      expect(interpretedSign(message.requestBody as WireValue, choices), said).toBe(sent["sign"]);
      expect(await answer(built, options), said).toMatchObject({ code: "0000" });
    }
  });

  test("a nested value that is not to be signed is not sent", () => {
    const options = { ...client.clientDefaults, nested: "refuse" };
    const making = { clock: () => 0, random: () => 0.5 };
    expect(() => client.buildAddTemp(preOrder, keys, options, making)).toThrow(
      "no place in a text of pairs",
    );
  });
});

test("other bodies, other choices: compiled and interpreted agree", () => {
  const texts = fc.string({ unit: "binary" }).filter(isWellFormed);
  const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/u);
  const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      texts,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(names, tie("value"), { maxKeys: 3 }) as fc.Arbitrary<WireValue>,
    ),
  }));
  const bodies = fc.dictionary(names, value, { maxKeys: 8 }) as fc.Arbitrary<WireObject>;
  const choosing = fc.constantFrom(...combinations.filter(({ nested }) => nested !== "refuse"));
  fc.assert(
    fc.property(bodies, choosing, (body, choices) => {
      const made = signer.signApiRequest({ bodyMembers: body }, keys, optionsOf(choices));
      expect(made).toBe(interpretedSign(body, choices));
    }),
    { numRuns: 500 },
  );
});

function interpretedSign(body: WireValue, choices: { readonly [point: string]: string }): string {
  const nothing = (): undefined => undefined;
  const object = (): WireObject | undefined => (isObject(body) ? body : undefined);
  const inputs = {
    source: nothing,
    leaves: nothing,
    field: nothing,
    object,
    header: nothing,
    http: nothing,
  };
  const run = interpret(signature, inputs, { keys, choices, sender: "distributor", forms });
  if ("refused" in run) throw new Error(run.refused.en);
  return run.result;
}

/** The members of a message, however they travel. */
function carried({ path, headers, body }: Built): { readonly [name: string]: unknown } {
  const type = headers["content-type"];
  if (type === "application/json") return JSON.parse(body ?? "") as { [name: string]: unknown };
  const text = type === undefined ? (path.split("?")[1] ?? "") : (body ?? "");
  return Object.fromEntries(new URLSearchParams(text));
}

async function answer({ path, headers, body }: Built, options: Options): Promise<unknown> {
  const accepting = () => ({
    kind: "success",
    data: { url: "https://p.test/", tempOrderCode: "T1" },
  });
  const handlers = Object.fromEntries(
    provider.operations
      .filter(({ from }) => from === provider.we)
      .map(({ name }) => [name, accepting]),
  );
  const receive = counterpart.createCounterpartReceiver({
    credentials: keys,
    options,
    handlers,
    clock: () => 1_800_000_000_000,
    inbox: {
      claim: () => ({ kind: "new", key: "k", token: "t", attempt: 1 }),
      complete: () => undefined,
      release: () => undefined,
    },
  });
  const init = { method: "POST", headers: { ...headers }, ...(body === undefined ? {} : { body }) };
  const response = await receive(new Request(`https://p.test${path}`, init));
  return response.json();
}
