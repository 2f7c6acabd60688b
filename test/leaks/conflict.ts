import { memoryInbox } from "../../templates/runtime/memory-inbox.js";
import { accept } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, signed } from "../runtime/acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "../runtime/acme.js";
import { planted } from "../support/planted.js";
import type { Observed } from "./observed.js";
import { post } from "./receiving.js";

/** Other content under the identity of what was handled; neither of the two providers refuses that. */
export async function conflict(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const accepting = () => accept();
  const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(acme, {
    credentials: { key: planted.noticeKey },
    handlers: { issued: accepting, cancelled: accepting, pinged: accepting, noted: accepting },
    inbox: memoryInbox({ warn: (...told) => out.sees(...told) }),
    onEvent: (event) => {
      codes.add(event.code);
      out.sees(event);
    },
  });
  for (const holder of [planted.holder, planted.insured]) {
    const body = `{"orderNo":"${planted.idCard}","holder":"${holder}"}`;
    await post(out, receive, signed("cancel", body, planted.noticeKey));
  }
  return codes;
}
