import { ConfigError } from "./errors.js";
import { isUnder } from "./under.js";
import type { Under } from "./under.js";
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

/** Credentials that some options alone take: whether these options do. */
export interface SecretNeeds {
  readonly [credential: string]: boolean;
}

/** Which of them the options take. */
export function secretNeeds(
  needs: { readonly [credential: string]: readonly Under[] } | undefined,
  options: unknown,
): SecretNeeds {
  const all = Object.entries(needs ?? {});
  return Object.fromEntries(all.map(([name, under]) => [name, isUnder(under, options)]));
}

/**
 * Checks a source and makes it a lookup. Throws ConfigError `EMPTY_SECRET` for an empty list or an empty secret: a
 * signature with an empty key can be made by anybody. `requireKeys` throws for what more there is to be wrong.
 */
export function credentialLookup<Credentials>(
  source: CredentialSource<Credentials>,
  requireKeys: (credentials: Credentials) => void = () => undefined,
  needs?: SecretNeeds,
): CredentialLookup<Credentials> {
  if (typeof source !== "function") {
    const all = listed(source as Found<Credentials>);
    if (all.length === 0) throw new ConfigError("EMPTY_SECRET", "The list of credentials is empty");
    requireSecrets(source, needs);
    for (const each of all) requireKeys(each);
    return () => all;
  }
  const find = source as (
    request: CredentialRequest,
  ) => Found<Credentials> | Promise<Found<Credentials>>;
  return async (request) => {
    const found = await find(request());
    if (found !== undefined) requireSecrets(found, needs);
    return listed(found);
  };
}

/**
 * Throws ConfigError `EMPTY_SECRET` where a member of the credentials is empty, blank or undefined, but for one that the options
 * do not take; and where one is missing that they do take. Never says its value.
 */
export function requireSecrets(credentials: unknown, needs: SecretNeeds = {}): void {
  const all: readonly unknown[] = Array.isArray(credentials) ? credentials : [credentials];
  all.forEach((each, index) => {
    const path = Array.isArray(credentials) ? `credentials[${index}]` : "credentials";
    const empty = emptySecret(taken(each, needs), path) ?? missingSecret(each, path, needs);
    if (empty === undefined) return;
    throw new ConfigError("EMPTY_SECRET", `${empty} is empty; is its environment variable set?`);
  });
}

/** The credentials without those that the options do not take. */
function taken(credentials: unknown, needs: SecretNeeds): unknown {
  if (typeof credentials !== "object" || credentials === null || !isPlain(credentials)) {
    return credentials;
  }
  const left = Object.entries(credentials).filter(([name]) => needOf(needs, name) !== false);
  return Object.fromEntries(left);
}

function missingSecret(credentials: unknown, path: string, needs: SecretNeeds): string | undefined {
  const given = credentials as { readonly [name: string]: unknown };
  const missing = Object.keys(needs).find((name) => needs[name] && given[name] === undefined);
  return missing === undefined ? undefined : `${path}.${missing}, which the options ask for,`;
}

function needOf(needs: SecretNeeds, name: string): boolean | undefined {
  return Object.hasOwn(needs, name) ? needs[name] : undefined;
}

/**
 * The secret `name`, to sign or verify with. Throws ConfigError `EMPTY_SECRET` where it is no text, empty or blank, whatever
 * the credentials are: JavaScript would sign with the text `undefined`, which anybody can. Never says its value.
 */
export function secretText<Name extends string>(
  credentials: { readonly [name in Name]?: string | undefined },
  name: Name,
): string {
  const secret: unknown = credentials[name];
  if (typeof secret === "string" && secret.trim() !== "") return secret;
  throw new ConfigError("EMPTY_SECRET", `credentials.${name} is empty, or no text`);
}

/**
 * The credentials as ones that have those of these names, which some options alone take. Throws ConfigError `EMPTY_SECRET` where
 * one is missing. Never says a value.
 */
export function credentialsWith<Credentials extends object, Name extends keyof Credentials>(
  credentials: Credentials,
  ...names: readonly Name[]
): Credentials & { readonly [name in Name]-?: NonNullable<Credentials[name]> } {
  const missing = names.find((name) => credentials[name] === undefined);
  if (missing === undefined) {
    return credentials as Credentials & {
      readonly [name in Name]-?: NonNullable<Credentials[name]>;
    };
  }
  throw new ConfigError("EMPTY_SECRET", `credentials.${String(missing)} is missing`);
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
