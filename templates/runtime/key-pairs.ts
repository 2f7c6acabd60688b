import type { KeyObject } from "node:crypto";
import { ConfigError } from "./errors.js";
import { known, opaque, parsedKey } from "./key-objects.js";

/** What one side of an exchange has of both sides' keys. */
export interface KeyPair {
  /** Our own private key, to sign with: PKCS #8, or PKCS #1 for RSA. Needed where this side signs. */
  readonly private?: string;
  /**
   * The other side's public key, to verify with; several while it changes keys, any of which may verify. A certificate in PEM
   * stands for the key in it. Needed where this side verifies.
   */
  readonly public?: string | readonly string[];
}

/** The same where messages say which key signed them. */
export interface NamedKeyPair {
  readonly private?: string;
  /** By what the other side knows our key, such as its serial number. */
  readonly id?: string;
  /** The other side's public keys by their ids. */
  readonly public?: { readonly [id: string]: string };
}

/** The kind of a pair's keys, and how their texts hold them: in PEM, or in Base64 of DER, which is PEM without its frame. */
export interface KeyPairForm {
  readonly kind: "rsa" | "ed25519";
  readonly form: "pem" | "base64";
}

/** A key to sign with. What is in it stays in it. */
export interface SigningKey {
  readonly [signing]: true;
}

/** The keys that may have signed a message. */
export interface VerifyingKeys {
  readonly [verifying]: true;
}

declare const signing: unique symbol;
declare const verifying: unique symbol;

/** The key that we sign with. Throws ConfigError `KEY_MISSING` or `KEY_FORM`, which say nothing of the key. */
export function signingKey<Name extends string>(
  credentials: { readonly [name in Name]?: KeyPair | NamedKeyPair | undefined },
  name: Name,
  form: KeyPairForm,
): SigningKey {
  const pair = pairOf(credentials, name);
  return opaque(read(pair, pair.private, `credentials.${name}.private`, "private", form));
}

/** What the other side knows that key by. Throws ConfigError `KEY_MISSING` where nothing says it. */
export function signingKeyId<Name extends string>(
  credentials: { readonly [name in Name]?: NamedKeyPair | undefined },
  name: Name,
): string {
  const { id } = pairOf(credentials, name) as NamedKeyPair;
  if (typeof id !== "string" || id.trim() === "") throw missing(`credentials.${name}.id`);
  return id;
}

/** The keys that the other side may have signed with. Throws as `signingKey`. */
export function verifyingKeys<Name extends string>(
  credentials: { readonly [name in Name]?: KeyPair | NamedKeyPair | undefined },
  name: Name,
  form: KeyPairForm,
): VerifyingKeys {
  const pair = pairOf(credentials, name);
  return known(
    publicTexts(pair, name).map(({ place, text }) => publicKey(pair, place, text, form)),
  );
}

/**
 * The key that a message says it was signed with. Where there is none of that id, a key that verifies nothing, but takes the
 * time of one. Throws as `signingKey`.
 */
export function verifyingKeyOf<Name extends string>(
  credentials: { readonly [name in Name]?: NamedKeyPair | undefined },
  name: Name,
  id: string,
  form: KeyPairForm,
): VerifyingKeys {
  const pair = pairOf(credentials, name);
  const all = namedTexts(pair, name);
  const isKnown = Object.hasOwn(all, id);
  const [other] = publicTexts(pair, name);
  const text = isKnown ? all[id] : other?.text;
  return known([publicKey(pair, `credentials.${name}.public`, text, form)], isKnown);
}

/** The private key in a text. Throws ConfigError `KEY_FORM`. */
export function readSigningKey(text: string, form: KeyPairForm): SigningKey {
  return opaque(parsedKey(text, "The key", "private", form));
}

/** The public key in a text. Throws ConfigError `KEY_FORM`. */
export function readVerifyingKey(text: string, form: KeyPairForm): VerifyingKeys {
  return known([parsedKey(text, "The key", "public", form)]);
}

/** What a side needs of a pair. */
export interface KeyPairNeeds extends KeyPairForm {
  readonly signs?: true;
  /** Messages say which key signed them. */
  readonly isNamed?: true;
  readonly verifies?: true;
}

/**
 * Reads all keys of a pair, so that one that is none is told when the program starts. Throws ConfigError `KEY_MISSING` where
 * the pair lacks what this side needs, and `KEY_FORM` for what is no key of its kind.
 */
export function requireKeyPair<Name extends string>(
  credentials: { readonly [name in Name]?: KeyPair | NamedKeyPair | undefined },
  name: Name,
  { signs, verifies, isNamed, kind, form }: KeyPairNeeds,
): void {
  const pair = pairOf(credentials, name);
  const keyForm = { kind, form };
  if (signs || pair.private !== undefined) signingKey(credentials, name, keyForm);
  if (signs && isNamed) {
    signingKeyId(credentials as { readonly [name in Name]?: NamedKeyPair | undefined }, name);
  }
  if (verifies || pair.public !== undefined) verifyingKeys(credentials, name, keyForm);
  if (verifies && isNamed) namedTexts(pair, name);
}

type AnyPair = KeyPair | NamedKeyPair;

/** From JavaScript it may be anything, such as the text of one key. */
function pairOf<Name extends string>(
  credentials: { readonly [name in Name]?: AnyPair | undefined },
  name: Name,
): AnyPair {
  const pair: unknown = credentials[name];
  if (typeof pair === "object" && pair !== null) return pair;
  throw new ConfigError(
    "KEY_MISSING",
    `credentials.${name} is no pair of keys: { private, public }`,
  );
}

function publicTexts(
  { public: given }: AnyPair,
  name: string,
): readonly { readonly place: string; readonly text: unknown }[] {
  const place = `credentials.${name}.public`;
  const all: readonly unknown[] =
    typeof given === "object" && given !== null ? Object.values(given) : [given];
  if (all.length === 0) throw missing(place);
  // Not by its id, which may be a key that was put into the wrong place.
  return all.map((text, index) => ({
    place: index === 0 ? place : `${place} (${index + 1})`,
    text,
  }));
}

function namedTexts({ public: given }: AnyPair, name: string): { readonly [id: string]: unknown } {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    return given as { readonly [id: string]: unknown };
  }
  throw new ConfigError(
    "KEY_MISSING",
    `credentials.${name}.public does not say the keys by their ids`,
  );
}

function publicKey(pair: object, place: string, text: unknown, form: KeyPairForm): KeyObject {
  return read(pair, text, place, "public", form);
}

/** Keys are read once for each object that holds them: reading one takes longer than verifying with it. */
const readKeys: WeakMap<object, Map<string, KeyObject>> = new WeakMap();

function read(
  pair: object,
  text: unknown,
  place: string,
  half: "private" | "public",
  form: KeyPairForm,
): KeyObject {
  if (typeof text !== "string" || text.trim() === "") throw missing(place);
  const already = readKeys.get(pair) ?? new Map<string, KeyObject>();
  readKeys.set(pair, already);
  const key = already.get(text);
  if (key?.type === half && key.asymmetricKeyType === form.kind) return key;
  const fresh = parsedKey(text, place, half, form);
  already.set(text, fresh);
  return fresh;
}

function missing(place: string): ConfigError {
  return new ConfigError("KEY_MISSING", `${place} is empty, or no text`);
}
