/**
 * Of citations, those of rows, tables of a name, and passages. What stands around messages must not cite a whole section, since that stands
 * for all that the section's prose promises.
 */
export function rowPlaces(cite: readonly string[]): readonly string[] {
  return cite.filter((place) => place.replace(/^[^#]*#/u, "").includes("/"));
}
