import { nextVersion } from "./bump.js";
import type { Version } from "./context.js";
import type { Finding, ProviderReport } from "./finding.js";
import { judgeChanges, judgeWhole } from "./judge.js";
import { withWitnesses } from "./witness/witness.js";
import { bumpOrder, severities, type Bump } from "./verdict.js";

/** What a review of one provider comes to. One of the versions is absent where the provider was added or removed. */
export function reportProvider(
  before: Version | undefined,
  after: Version | undefined,
  party?: string,
): ProviderReport {
  const { name, title, we } = known(before, after).provider;
  const context = before && after && { before, after, party: party ?? we };
  const findings = context
    ? withWitnesses(judgeChanges(context), context)
    : [judgeWhole(known(before, after), after === undefined ? "removed" : "added")];
  const versions = {
    ...(before === undefined ? {} : { before: before.provider.package.version }),
    ...(after === undefined ? {} : { after: after.provider.package.version }),
  };
  return concluded({ name, title, versions, findings });
}

/** The report of these findings: sorted, and what they make of the version. */
export function concluded({ findings, ...about }: Omit<ProviderReport, "bump">): ProviderReport {
  return {
    ...about,
    findings: sorted(findings),
    bump: bumpFor(findings, about.versions.before),
  };
}

function known(before: Version | undefined, after: Version | undefined): Version {
  const version = after ?? before;
  if (version === undefined) throw new Error("a provider in neither version");
  return version;
}

/** What compiles and harms is first: nothing else will show it. Otherwise by severity, then as the spec has them. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.silent && b.severity === "breaking") -
        Number(a.silent && a.severity === "breaking") ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(b.silent) - Number(a.silent),
  );
}

function bumpFor(
  findings: readonly Finding[],
  version: string | undefined,
): ProviderReport["bump"] {
  // That the version was raised already raises it no further.
  const counted = findings.filter(({ rule }) => rule !== "version-changed");
  const worst = counted.reduce<Finding | undefined>(
    (most, each) => (most === undefined || rank(each.bump) < rank(most.bump) ? each : most),
    undefined,
  );
  const least = worst?.bump ?? "none";
  return {
    least,
    ...(version === undefined ? {} : { version: nextVersion(version, least) }),
    ...(worst === undefined ? {} : { because: worst.fingerprint }),
  };
}

function rank(bump: Bump): number {
  return bumpOrder.indexOf(bump);
}
