import { resolve } from "node:path";
import type { CallResult } from "../../templates/runtime/caller/result.js";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";

// The generated packages by their sources, as loosely typed as JavaScript has them: much of what is tried here does not compile.

/** One function for each operation. */
export interface AnyCaller {
  readonly [operation: string]: (
    message: unknown,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<CallResult>;
}

/** What a generated package exports, as far as it is used here. */
export interface Package {
  createClient(settings: object): AnyCaller;
  createReceiver(settings: object): Receiver;
  signNotice(input: { readonly data: string }, keys: object): string;
}

export interface CounterpartModule {
  createCounterpart(settings: object): AnyCaller;
  createCounterpartReceiver(settings: object): Receiver;
}

async function load<T>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ resolve(`generated/${file}.ts`))) as T;
}

export const runtime: typeof import("../../templates/runtime/index.js") =
  await load("runtime/src/index");
export const chinese: typeof import("../../templates/runtime/zh.js") = await load("runtime/src/zh");
export const aigobao: Package & { readonly counterpart: CounterpartModule } = {
  ...(await load<Package>("aigobao/src/index")),
  counterpart: await load("aigobao/src/counterpart"),
};
export const huanong: Package = await load<Package>("huanong/src/index");
export const xiebao: Package & { readonly counterpart: CounterpartModule } = {
  ...(await load<Package>("xiebao/src/index")),
  counterpart: await load("xiebao/src/counterpart"),
};

/** All validators of a package, by their names. */
export async function validatorsOf(
  name: "aigobao" | "xiebao",
): Promise<{ readonly [name: string]: Validator<unknown> }> {
  const all = Object.entries(await load<object>(`${name}/src/validators`));
  return Object.fromEntries(all.filter(([, one]) => typeof one === "object"));
}
