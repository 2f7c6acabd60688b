import { nodeDisk, type Disk } from "../../generator/spec/disk.js";

/**
 * The folders of several places as one: of two files with one path that of the earlier place counts. Paths are seen from
 * inside, so that a complaint reads `acme/types.yaml` wherever the file lies.
 */
export function overlay(places: readonly [string, ...string[]]): Disk {
  const first = <T>(path: string, act: (full: string) => T): T => {
    const [last = "", ...others] = places.map((place) => `${place}/${path}`).toReversed();
    for (const full of others.toReversed()) {
      if (exists(full)) return act(full);
    }
    return act(last);
  };
  return {
    list: (path) => {
      const there = places.map((place) => `${place}/${path}`).filter(exists);
      const names = there.flatMap((full) => nodeDisk.list(full));
      return there.length === 0 ? first(path, nodeDisk.list) : [...new Set(names)];
    },
    inspect: (path) => first(path, nodeDisk.inspect),
    read: (path) => first(path, nodeDisk.read),
  };
}

function exists(path: string): boolean {
  try {
    nodeDisk.inspect(path);
    return true;
  } catch {
    return false;
  }
}
