import { ConfigError } from "../errors.js";
import type { Environments } from "./settings.js";

/** Throws ConfigError `ADDRESS` for what is no address of http or https. No message repeats it. */
export function requireAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new ConfigError("ADDRESS", "The address is not one of http or https");
  }
  // `fetch` takes none, and says so in an error that repeats the password.
  const { username, password } = new URL(url);
  if (username + password !== "") {
    throw new ConfigError("ADDRESS", "The address holds a user's name or password");
  }
  if (url.includes("#")) {
    throw new ConfigError("ADDRESS", "The address has a fragment, which is never sent");
  }
  return url;
}

/** The address with an operation's path after its own, and both their queries. */
export function addressOf(base: string, path: string): string {
  if (path === "") return base;
  const mark = base.indexOf("?");
  const before = mark < 0 ? base : base.slice(0, mark);
  const whole = path.startsWith("/") && before.endsWith("/") ? before.slice(0, -1) : before;
  if (mark < 0 || mark === base.length - 1) return whole + path;
  return `${whole}${path}${path.includes("?") ? "&" : "?"}${base.slice(mark + 1)}`;
}

/**
 * The address that an `environment` setting means. Throws ConfigError `ENVIRONMENT` for a word that is none of the document's,
 * and for one whose documented address has no TLS, unless that is this machine: messages hold personal data, and the word does not
 * show that they would travel in the clear. Whoever wants that gives the address.
 */
export function environmentAddress<Environment extends string>(
  environments: Environments<Environment>,
  environment: Environment | { readonly url: string },
): string {
  if (typeof environment !== "string") return requireUrl(environment);
  if (!Object.hasOwn(environments, environment)) {
    const words = Object.keys(environments);
    const known = words.length === 0 ? "the document has none" : `there is ${words.join(", ")}`;
    throw new ConfigError("ENVIRONMENT", `No such environment: ${known}; or give { url }`);
  }
  const url = requireAddress(environments[environment]);
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || loopback.test(hostname)) return url;
  throw new ConfigError(
    "ENVIRONMENT",
    `The address of the environment '${environment}' has no TLS: give it as { url } if messages are to be sent in the clear`,
  );
}

/** From JavaScript it may be anything, such as an environment variable that is not set. */
function requireUrl(environment: { readonly url: string } | undefined): string {
  const url: unknown = environment?.url;
  if (typeof url === "string") return requireAddress(url);
  throw new ConfigError("ENVIRONMENT", "The environment is neither a name nor { url }");
}

const loopback = /^(?:localhost|.*\.localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|\[::1\])$/;
