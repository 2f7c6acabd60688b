import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Environment } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./walk.js";

export const environments: Rule = {
  name: "environments",
  summary:
    "What we start has an address to go to, which a path can be put after and nobody reads on the way.",
  check: (resolved) => [
    ...resolved.provider.environments.flatMap((environment) =>
      ofEnvironment(resolved, environment),
    ),
    ...withoutAddress(resolved),
  ],
};

function ofEnvironment({ origins }: Resolved, environment: Environment): readonly Diagnostic[] {
  const { url, name, question } = environment;
  const at = origins.at(environment, "url");
  const reason = problemOf(url);
  if (reason !== undefined) return [complain("bad-url", at, { url, reason })];
  return question !== undefined || isSafe(url) ? [] : [complain("clear-address", at, { name })];
}

function problemOf(text: string): Words | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    return { en: "is no address", zh: "不是网址" };
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    return { en: "holds a user name or password", zh: "含有用户名或口令" };
  }
  if (url.search !== "" || url.hash !== "") {
    return { en: "has a query or fragment", zh: "带有查询串或片段" };
  }
  return undefined;
}

/** As clients see it: encrypted, or on the machine itself. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || loopback.test(hostname);
}

const loopback = /^(?:localhost|.*\.localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|\[::1\])$/;

/** The protocols by which we start something whose address no message gives. */
function withoutAddress({ provider, origins, incomplete }: Resolved): readonly Diagnostic[] {
  if (provider.environments.length > 0 || incomplete.size > 0) return [];
  return provider.protocols
    .filter(({ question }) => question === undefined)
    .filter((protocol) =>
      operationsOf(provider, protocol).some(
        ({ from, address }) => from === provider.we && address === undefined,
      ),
    )
    .map((protocol) => complain("no-environment", origins.at(protocol), { name: protocol.name }));
}
