/** Base64 without the equals signs at its end. */
export function unpadded(base64: string): string {
  return base64.replace(/=+$/, "");
}

/** Base64 with as many equals signs as make its length a multiple of four. */
export function padded(base64: string): string {
  return base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
}
