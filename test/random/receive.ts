import { accept } from "../../templates/runtime/outcome.js";
import type { Incoming, Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { BothMeans } from "./means.js";
import type { Ends } from "./package.js";
import type { Built } from "./reading.js";

/** How a compiled receiver ends, and what its handler was given. */
export interface Received {
  readonly code: string;
  readonly notice?: unknown;
}

export async function receive(ends: Ends, built: Built, means: BothMeans): Promise<Received> {
  const notices: unknown[] = [];
  const codes: string[] = [];
  const receiver = ends.createReceiver({
    credentials: means.credentials,
    options: means.options,
    unauthenticated: "accepted",
    handlers: {
      [ends.handler]: (notice: unknown) => {
        notices.push(notice);
        return accept();
      },
    },
    onEvent: ({ code }: { readonly code: string }) => codes.push(code),
  }) as Receiver;
  await receiver.answer(incoming(built));
  const [code = "NONE"] = codes;
  return notices.length === 0 ? { code } : { code, notice: notices[0] };
}

function incoming({ method, path, headers, body }: Built): Incoming {
  return {
    method,
    url: path,
    header: (name) => headers[name],
    headers: () => new Headers(),
    read: () => Promise.resolve(Buffer.from(body, "utf8")),
  };
}
