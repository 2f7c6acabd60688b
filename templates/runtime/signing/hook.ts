import { equalDigests } from "../digest.js";
import { ConfigError } from "../errors.js";

/**
 * A function that works out a signature where no steps can say it, given the text that is signed. Where a signature is not verified
 * by making it again, both halves are given.
 */
export type SignatureHook =
  | ((text: string) => string)
  | {
      sign(text: string): string;
      /** `keyId` is what the message says which key signed it, where the document has it say that. */
      verify(text: string, received: string, keyId?: string): boolean;
    };

/** The signature that a hook makes of `text`. Throws ConfigError `HOOK` where there is none, or what it gives is no text. */
export function hookSigned<Name extends string>(
  credentials: { readonly [name in Name]: SignatureHook },
  name: Name,
  text: string,
): string {
  const hook = hookOf(credentials, name);
  const made: unknown = typeof hook === "function" ? hook(text) : hook.sign(text);
  if (typeof made === "string" && made !== "") return made;
  throw new ConfigError("HOOK", `credentials.${name} gives no text`);
}

/** Whether `received` is what a hook makes of `text`, or what its `verify` takes. Compares in constant time. Throws as `hookSigned`. */
export function hookVerifies<Name extends string>(
  credentials: { readonly [name in Name]: SignatureHook },
  name: Name,
  text: string,
  received: string,
  options: { readonly ignoreCase?: boolean; readonly keyId?: string } = {},
): boolean {
  const hook = hookOf(credentials, name);
  if (typeof hook !== "function") return hook.verify(text, received, options.keyId) === true;
  return equalDigests(hookSigned(credentials, name, text), received, options);
}

/** Throws ConfigError `HOOK` where a hook is missing, so that it is told when the program starts. */
export function requireHook<Name extends string>(
  credentials: { readonly [name in Name]: SignatureHook },
  name: Name,
): void {
  hookOf(credentials, name);
}

/** From JavaScript it may be anything. */
function hookOf<Name extends string>(
  credentials: { readonly [name in Name]: SignatureHook },
  name: Name,
): SignatureHook {
  const hook: SignatureHook | undefined = credentials[name];
  if (typeof hook === "function") return hook;
  if (typeof hook?.sign === "function" && typeof hook.verify === "function") return hook;
  throw new ConfigError("HOOK", `credentials.${name} is no function, nor { sign, verify }`);
}
