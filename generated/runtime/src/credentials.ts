import { ConfigError } from "./errors.js";
import type { WireObject } from "./wire.js";

/**
 * Where a receiver takes its credentials from: one value; a list while keys are being rotated (any of them may verify,
 * the first one signs); or a function of the request, for several channels behind one address.
 */
export type CredentialSource<Credentials> =
  | Credentials
  | readonly Credentials[]
  | ((request: CredentialRequest) => Found<Credentials> | Promise<Found<Credentials>>);

/** `undefined` where nobody is known under what the request says. */
export type Found<Credentials> = Credentials | readonly Credentials[] | undefined;

/** What a credential function may look at. None of it is verified yet: use it to choose a key and for nothing else. */
export interface CredentialRequest {
  readonly headers: Headers;
  readonly url: string;
  readonly envelope: WireObject;
}

/** Looks up the credentials for a request; an empty list where there are none. */
export type CredentialLookup<Credentials> = (
  request: () => CredentialRequest,
) => readonly Credentials[] | Promise<readonly Credentials[]>;

/**
 * Checks a source and makes it a lookup. Throws ConfigError `EMPTY_SECRET` for an empty list or an empty secret: a
 * signature with an empty key can be made by anybody.
 */
export function credentialLookup<Credentials>(
  source: CredentialSource<Credentials>,
): CredentialLookup<Credentials> {
  if (typeof source !== "function") {
    const all = listed(source as Found<Credentials>);
    if (all.length === 0) throw new ConfigError("EMPTY_SECRET", "The list of credentials is empty");
    requireSecrets(source);
    return () => all;
  }
  const find = source as (
    request: CredentialRequest,
  ) => Found<Credentials> | Promise<Found<Credentials>>;
  return async (request) => {
    const found = await find(request());
    if (found !== undefined) requireSecrets(found);
    return listed(found);
  };
}

/** Throws ConfigError `EMPTY_SECRET` where a member of the credentials is empty, blank or undefined. Never says its value. */
export function requireSecrets(credentials: unknown): void {
  const empty = emptySecret(credentials, "credentials");
  if (empty === undefined) return;
  throw new ConfigError("EMPTY_SECRET", `${empty} is empty; is its environment variable set?`);
}

/**
 * The secret `name`, to sign or verify with. Throws ConfigError `EMPTY_SECRET` where it is no text, empty or blank, whatever
 * the credentials are: JavaScript would sign with the text `undefined`, which anybody can. Never says its value.
 */
export function secretText<Name extends string>(
  credentials: { readonly [name in Name]: string },
  name: Name,
): string {
  const secret: unknown = credentials[name];
  if (typeof secret === "string" && secret.trim() !== "") return secret;
  throw new ConfigError("EMPTY_SECRET", `credentials.${name} is empty, or no text`);
}

function listed<Credentials>(found: Found<Credentials>): readonly Credentials[] {
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found as Credentials];
}

/** The path of the first empty secret. */
function emptySecret(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null) return path;
  if (typeof value === "string") return value.trim() === "" ? path : undefined;
  if (value instanceof Uint8Array) return value.length === 0 ? path : undefined;
  if (typeof value !== "object" || !isPlain(value)) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const empty = emptySecret(part, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    if (empty !== undefined) return empty;
  }
  return undefined;
}

/** Key objects and the like know themselves whether they are empty. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}
