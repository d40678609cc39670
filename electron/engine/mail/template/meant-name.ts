// The name that may have been meant by one that is not there: another case, or a letter or two apart.

/** Names beyond so many are not compared: data can hold a million of them. */
const maxCompared = 2_000;

export function meantName(written: string, names: readonly string[]): string | null {
  const compared = names.slice(0, maxCompared);
  const plain = plainOf(written);
  const alike = compared.find((name) => name.toLowerCase() === written.toLowerCase());
  if (alike !== undefined) return alike;
  const joined = compared.find((name) => plainOf(name) === plain && plain !== '');
  if (joined !== undefined) return joined;
  const allowed = written.length <= 4 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of compared) {
    if (name.length < 3 || Math.abs(name.length - written.length) > allowed || written.length > 60) continue;
    const distance = distanceOf(written.toLowerCase(), name.toLowerCase());
    if (distance <= allowed && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** `first_name` and `firstName` are the same name. */
function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[_\-\s]/gu, '');
}

/** Letters to add, take away, change, or swap with their neighbour. */
function distanceOf(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
