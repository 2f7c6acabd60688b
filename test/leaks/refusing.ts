import { planted } from "../support/planted.js";
import { keys, preOrder, sent } from "./messages.js";
import type { Observed } from "./observed.js";
import { aigobao, xiebao } from "./packages.js";
import { spoilt } from "./wrong-values.js";

// What is thrown before anything leaves. Each gives the names of the errors that there were.

export async function messages(out: Observed): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const sound = { environment: "test", credentials: keys, fetch: nobody };
  const client = aigobao.createClient(sound);
  for (const [operation, message] of Object.entries(sent)) {
    for (const wrong of spoilt(message)) {
      names.add(await thrown(out, () => client[operation]!(wrong)));
    }
  }
  for (const options of [{ nested: "refuse" }, { carriage: "form" }, { carriage: "query" }]) {
    const other = aigobao.createClient({ ...sound, options });
    names.add(await thrown(out, () => other.addTemp!(preOrder)));
    for (const wrong of spoilt(sent.register)) await thrown(out, () => other.register!(wrong));
  }
  return names;
}

const nobody = (): Promise<Response> => Promise.resolve(Response.json({ code: "0000" }));

export async function settings(out: Observed): Promise<ReadonlySet<string>> {
  const { desKey, password, noticeKey, orderTicket } = planted;
  const names = new Set<string>();
  const credentials = [
    { ...keys, desKey: "" },
    { ...keys, md5SecretKey: undefined },
    { ...keys, accessToken: [planted.accessToken] },
    { ...keys, desKey: desKey.slice(0, 7) },
    { ...keys, desKey: Buffer.from(desKey) },
    { ...keys, md5SecretKey: `\ud800${planted.md5SecretKey}` },
    async () => ({ ...keys, desKey: " " }),
  ];
  const tried = [
    ...credentials.map((one) => ({ credentials: one })),
    ...["first8", "exact8"].map((each) => ({ options: { desKey: each } })),
    { options: { desKey } },
    { options: { blanks: planted.md5SecretKey } },
    { environment: orderTicket },
    { environment: `https://partner.test/${orderTicket}` },
    { environment: { url: `https://user:${password}@partner.test/` } },
    { environment: { url: `ftp://partner.test/${orderTicket}` } },
    { environment: { url: `https://partner.test/#${orderTicket}` } },
    { timeoutMs: desKey },
    { attempts: planted.mobile },
  ];
  for (const change of tried) {
    const made = () =>
      aigobao.createClient({ environment: "test", credentials: keys, fetch: nobody, ...change });
    names.add(await thrown(out, async () => made().addTemp!(preOrder)));
  }
  for (const key of ["", `\ud800${noticeKey}`, [noticeKey], { [noticeKey]: "" }]) {
    const made = () =>
      xiebao.createReceiver({ credentials: [{ key: noticeKey }, { key }], handlers: {} });
    names.add(await thrown(out, async () => made()));
    names.add(
      await thrown(out, async () =>
        xiebao.signNotice({ data: `\udc00${planted.holder}` }, { key }),
      ),
    );
  }
  return names;
}

async function thrown(out: Observed, run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "nothing";
  } catch (error) {
    out.sees(error);
    return error instanceof Error ? error.name : typeof error;
  }
}
