import { literal } from "../../emit/literal.js";
import { hookName } from "../../model/protocol-names.js";
import type { Signature } from "../../model/protocol.js";
import type { Printing } from "./printing.js";

/** `hookSigned(credentials, "vendorToken", text)` */
export function printHookSigned(hook: string, printing: Printing): string {
  return `${printing.runtime("hookSigned")}(credentials, ${literal(hookName(hook))}, text)`;
}

/** `hookVerifies(credentials, "vendorToken", text, received, { keyId })` */
export function printHookVerifies(
  hook: string,
  { verify: { ignoreCase, keyId } }: Signature,
  printing: Printing,
): string {
  const options = [
    ...(ignoreCase ? ["ignoreCase: true"] : []),
    ...(keyId === undefined ? [] : ["keyId"]),
  ];
  const passed = ["credentials", literal(hookName(hook)), "text", "received"];
  const all = [...passed, ...(options.length === 0 ? [] : [`{ ${options.join(", ")} }`])];
  return `${printing.runtime("hookVerifies")}(${all.join(", ")})`;
}
