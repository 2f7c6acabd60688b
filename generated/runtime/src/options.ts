/** The options to work with: those given, else the defaults. One that is given as `undefined` is not given. */
export function withDefaults<Options>(
  defaults: Options,
  given: Partial<Options> | undefined,
): Options {
  const told = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(told) };
}
