import { ConfigError } from "./errors.js";

/** The words that each option takes. */
export interface Choices {
  readonly [option: string]: readonly string[];
}

/**
 * The options to work with: those given, else the defaults. One that is given as `undefined` is not given.
 *
 * Throws ConfigError `UNKNOWN_OPTION` for an option or a choice that there is not: options often come from the environment,
 * where no compiler looks, and a wrong word must not pick a way of signing.
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
    if (!words.some((word) => word === value)) {
      throw refusal(`The option '${option}' takes one of ${words.join(", ")}`);
    }
  }
  return { ...defaults, ...Object.fromEntries(told) };
}

function refusal(message: string): ConfigError {
  return new ConfigError("UNKNOWN_OPTION", message);
}
