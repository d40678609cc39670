// Numbers that look random and are always the same for the same seed: how much mail there was, and what became of it.

export type Draw = () => number;

/** FNV-1a: a seed out of a text. */
export function seedOf(text: string): number {
  let seed = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) seed = Math.imul(seed ^ text.charCodeAt(index), 0x01_00_01_93);
  return seed >>> 0;
}

/** Another seed for each of its places, such as the hour and the provider. */
export function seedAt(seed: number, place: number): number {
  const mixed = Math.imul(seed ^ Math.imul(place + 1, 0x9e_37_79_b1), 0x85_eb_ca_6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Numbers from 0 up to 1 (mulberry32). */
export function openDraw(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
}

/** A count whose mean is given (Poisson); never below zero. */
export function drawCount(mean: number, draw: Draw): number {
  if (mean <= 0) return 0;
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(draw)));
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = draw(); product > floor; product *= draw()) count += 1;
  return count;
}

/** Of so many, each with the same chance. */
export function drawShare(of: number, share: number, draw: Draw): number {
  return Math.min(of, drawCount(of * share, draw));
}

/** Mean 0, deviation 1 (Box and Muller). */
function normal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
