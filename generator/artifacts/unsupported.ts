import type { PackageContext, Unsupported } from "./context.js";
import { unsupportedMessages } from "./receiving/unsupported-messages.js";
import { unsupportedProtocols } from "./receiving/unsupported.js";
import { unsupportedSending } from "./sending/unsupported.js";
import { unsupportedTypes } from "./unsupported-types.js";

/** Everything of a provider that this version makes no code for; nothing is emitted for a provider that has any. */
export function unsupported(context: PackageContext): readonly Unsupported[] {
  const all = [
    ...unsupportedTypes(context),
    ...unsupportedProtocols(context.provider),
    ...unsupportedMessages(context),
    ...unsupportedSending(context.provider),
  ];
  return all.map(({ element, what }) => ({ element: context.written(element), what }));
}
