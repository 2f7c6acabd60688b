import { BaowenError } from "@baowen/runtime";
import { hand, openOffice, signed } from "../office.js";
import type { Settings } from "../office.js";
import type { Scenario } from "../scenario.js";

const data = '{"insureNum":"T1","state":true}';

/** How a notice signed with each key ends, at each address. */
async function endings(
  credentials: Settings["credentials"],
  attempts: readonly (readonly [secret: string, url: string])[],
): Promise<readonly string[]> {
  const office = openOffice({ credentials });
  const texts: string[] = [];
  for (const [secret, url] of attempts)
    texts.push((await hand(office, signed(1, data, secret), url))[1]);
  return office.codes.map((code, index) => `${code} ${texts[index] ?? ""}`);
}

const here = "http://receiver.test/notices";
const channels: { readonly [path: string]: { readonly key: string } } = {
  "/north": { key: "north-key" },
  "/south": { key: "south-key" },
};

function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof BaowenError ? `${error.name} ${error.code}` : String(error);
  }
  return "nothing";
}

export const credentials: readonly Scenario[] = [
  {
    name: "while keys are rotated",
    run: () =>
      endings(
        [{ key: "new-key" }, { key: "old-key" }],
        ["old-key", "new-key", "no-key"].map((secret) => [secret, here] as const),
      ),
  },
  {
    name: "after keys were rotated",
    run: () => endings([{ key: "new-key" }], [["old-key", here]]),
  },
  {
    name: "two channels on one receiver",
    run: () =>
      endings(
        async ({ url }) => channels[new URL(url).pathname],
        ["/north", "/south", "/west"].flatMap((path) =>
          ["north-key", "south-key"].map(
            (secret) => [secret, `http://receiver.test${path}`] as const,
          ),
        ),
      ),
  },
  {
    name: "empty secrets",
    run: () => [
      thrownBy(() => openOffice({ credentials: { key: "" } })),
      thrownBy(() => openOffice({ credentials: { key: " " } })),
      thrownBy(() => openOffice({ credentials: [] })),
    ],
  },
];
