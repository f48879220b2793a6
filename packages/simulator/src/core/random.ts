/**
 * A number from 0 to 2 ** 32 - 1 that depends on the seed and on its purpose, and on nothing
 * else: the same arguments give the same number.
 */
export function hash(seed: number, purpose: string, index: number | string): number {
  let mixed = 0x811c9dc5 ^ seed;
  const text = `${purpose}/${index}`;
  for (let position = 0; position < text.length; position += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(position), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number from 0 up to, but not including, 1. */
export function chance(seed: number, purpose: string, index: number | string): number {
  return hash(seed, purpose, index) / 2 ** 32;
}

/** A SID: two letters that name the kind, and 32 hexadecimal digits. */
export function sid(prefix: string, seed: number, index: number | string): string {
  const digits = [0, 1, 2, 3].map((part) =>
    hash(seed, `${prefix}${part}`, index).toString(16).padStart(8, "0"),
  );
  return prefix + digits.join("");
}

/** A UUID, as Twilio's idempotency tokens are. */
export function uuid(seed: number, purpose: string, index: number): string {
  const digits = sid("", hash(seed, purpose, index), index);
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}
