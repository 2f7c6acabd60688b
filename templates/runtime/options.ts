import { ConfigError } from "./errors.js";
import { headerNameFault } from "./header-name.js";

/** The words that each option takes, or what its text names. */
export interface Choices {
  readonly [option: string]: readonly string[] | NamedHeader;
}

/** An option whose text is the name of a header. */
export interface NamedHeader {
  readonly form: "header-name";
  /** What the other headers of the message are called, in lower case. */
  readonly taken: readonly string[];
}

/**
 * The options to work with: those given, else the defaults. One that is given as `undefined` is not given.
 *
 * Throws ConfigError `UNKNOWN_OPTION` for an option or a choice that there is not: options often come from the environment,
 * where no compiler looks, and a wrong word must not pick a way of signing. Throws ConfigError `OPTION` for a text that cannot
 * name a header.
 */
export function withDefaults<Options>(
  defaults: Options,
  given: Partial<Options> | undefined,
  choices: Choices = {},
): Options {
  const told = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  for (const [option, value] of told) {
    const words = Object.hasOwn(choices, option) ? choices[option] : undefined;
    if (words === undefined) throw refusal(`There is no option '${option}'`);
    if (isNamedHeader(words)) continue;
    if (!words.some((word) => word === value)) {
      throw refusal(`The option '${option}' takes one of ${words.join(", ")}`);
    }
  }
  const options = { ...defaults, ...Object.fromEntries(told) };
  requireHeaderNames(options, choices);
  return options;
}

function requireHeaderNames(options: object, choices: Choices): void {
  const seen = new Set<string>();
  for (const [option, form] of Object.entries(choices)) {
    if (!isNamedHeader(form)) continue;
    const text: unknown = Reflect.get(options, option);
    const name = typeof text === "string" ? text : "";
    const isTaken = form.taken.includes(name.toLowerCase()) || seen.has(name.toLowerCase());
    const fault =
      headerNameFault(name) ?? (isTaken ? "is what another header is called" : undefined);
    // What it is instead may be a secret that was put into the wrong place.
    if (fault !== undefined) throw new ConfigError("OPTION", `The option '${option}' ${fault}`);
    seen.add(name.toLowerCase());
  }
}

function isNamedHeader(form: Choices[string]): form is NamedHeader {
  return "form" in form;
}

function refusal(message: string): ConfigError {
  return new ConfigError("UNKNOWN_OPTION", message);
}
