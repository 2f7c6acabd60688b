import JSZip from "jszip";

/*
 * Changes of Word and Excel files that no program makes.
 */

/** The archive with another part of that name. */
export async function withPart(
  bytes: Uint8Array,
  name: string,
  content: string | Uint8Array,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  return written(zip.file(name, content));
}

/** The archive without that part. */
export async function withoutPart(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  if (zip.file(name) === null) throw new Error(`there is no ${name}`);
  return written(zip.remove(name));
}

/** The archive, in which the part says that it unpacks to so many bytes: 24 bytes into its entry of the directory. */
export function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.lastIndexOf(name) - 46 + 24);
  return changed;
}

const written = (zip: JSZip): Promise<Uint8Array> =>
  zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
