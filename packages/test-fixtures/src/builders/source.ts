/** Where builders take new values from: the same seed gives the same values in the same order. */
export interface Source {
  /** A SID that this source doesn't give again. */
  sid(prefix: string): string;
  /** An integer from 0 to below the limit. */
  integer(limit: number): number;
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, "0");
}

/** Numbers are drawn by Mulberry32, which is short and good enough to look random. */
export function createSource(seed: number): Source {
  let state = seed;

  function draw(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  return {
    sid: (prefix) => prefix + [draw(), draw(), draw(), draw()].map(hexadecimal).join(""),
    integer: (limit) => draw() % limit,
  };
}
