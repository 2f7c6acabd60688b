import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { addresses } from "./addresses.js";
import { asks } from "./asks.js";
import { bodies } from "./bodies.js";
import { citations } from "./citations.js";
import { conditions } from "./conditions.js";
import { credentials } from "./credentials.js";
import { decisions } from "./decisions.js";
import { discriminators } from "./discriminators.js";
import { dispatch } from "./dispatch.js";
import { drafts } from "./drafts.js";
import { effects } from "./effects.js";
import { encodings } from "./encodings.js";
import { endlessStructures } from "./endless-structures.js";
import { environments } from "./environments.js";
import { expiries } from "./expiries.js";
import { forbiddenNames } from "./forbidden-names.js";
import { freePoints } from "./free-points.js";
import { groupRules } from "./group-rules.js";
import { headerGroups } from "./header-groups.js";
import { holes } from "./holes.js";
import { intCodes } from "./int-codes.js";
import { keyPairs } from "./key-pairs.js";
import { letterCases } from "./letter-case.js";
import { missingRequests } from "./missing-requests.js";
import { nameCollisions } from "./name-collisions.js";
import { names } from "./names.js";
import { openPoints } from "./open-points.js";
import { outcomes } from "./outcomes.js";
import { parties } from "./parties.js";
import { paths } from "./paths.js";
import { questions } from "./questions.js";
import { results } from "./results.js";
import type { Rule } from "./rule.js";
import { samples } from "./samples.js";
import { settlement } from "./settlement.js";
import { signaturePaths } from "./signature-paths.js";
import { signaturePlaces } from "./signature-places.js";
import { signingSteps } from "./signing-steps.js";
import { spellings } from "./spellings.js";
import { stepTypes } from "./step-types.js";
import { types } from "./types.js";
import { unsigned } from "./unsigned.js";
import { unused } from "./unused.js";
import { urlPaths } from "./url-paths.js";
import { valueSources } from "./value-sources.js";
import { vectors } from "./vectors.js";
import { zone } from "./zone.js";

/** Everything that a sound provider must satisfy. */
export const rules: readonly Rule[] = [
  drafts,
  parties,
  environments,
  urlPaths,
  zone,
  names,
  forbiddenNames,
  nameCollisions,
  spellings,
  questions,
  asks,
  decisions,
  citations,
  types,
  intCodes,
  discriminators,
  groupRules,
  endlessStructures,
  unused,
  conditions,
  paths,
  addresses,
  dispatch,
  bodies,
  missingRequests,
  holes,
  valueSources,
  stepTypes,
  encodings,
  signingSteps,
  letterCases,
  credentials,
  keyPairs,
  headerGroups,
  openPoints,
  freePoints,
  signaturePlaces,
  signaturePaths,
  unsigned,
  expiries,
  outcomes,
  results,
  effects,
  settlement,
  vectors,
  samples,
];

/** What is unsound about a provider that could be resolved, as far as it could be. */
export function checkRules(resolved: Resolved): readonly Diagnostic[] {
  // Of half a provider, most of what is missing stands in the other half.
  if (!resolved.isWhole) return [];
  return rules.flatMap((rule) => rule.check(resolved));
}
