import type { Bump } from "./verdict.js";

/**
 * The least version after a bump (https://semver.org). Before 1.0.0, where anything may change, the minor number counts what
 * breaks and the patch number all else, as npm's `^0.1.2` understands it.
 */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (major === 0 ? early[bump] : bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}

const early: Readonly<Record<Bump, Bump>> = {
  major: "minor",
  minor: "patch",
  patch: "patch",
  none: "none",
};
