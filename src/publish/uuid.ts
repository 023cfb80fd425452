import { createHash } from "node:crypto";

/** The namespace of addresses (RFC 9562, section 6.6). */
const ADDRESSES = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** The version 5 UUID of an address: the same address, the same UUID. */
export function nameUuid(address: string): string {
  const bytes = createHash("sha1").update(ADDRESSES).update(address).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
