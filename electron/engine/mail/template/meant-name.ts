// The name that may have been meant by one that is not there: another case, another way to join words, or a slip or two.
import { editDistance } from '../../protocols/text/edit-distance.ts';

/** Names beyond so many are not compared: data can hold a million of them. */
const maxCompared = 1_000;
const maxLetters = 60;

export function meantName(written: string, names: readonly string[]): string | null {
  const compared = names.slice(0, maxCompared);
  const lower = written.toLowerCase();
  const alike = compared.find((name) => name.toLowerCase() === lower);
  if (alike !== undefined) return alike;
  const plain = plainOf(written);
  const joined = compared.find((name) => plain !== '' && plainOf(name) === plain);
  if (joined !== undefined || written.length > maxLetters) return joined ?? null;
  const allowed = written.length <= 4 ? 1 : 2;
  const near = compared
    .filter((name) => name.length >= 3 && name.length <= maxLetters)
    .map((name) => ({ name, distance: editDistance(lower, name.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed);
  return near.toSorted((one, other) => one.distance - other.distance)[0]?.name ?? null;
}

/** `first_name` and `firstName` are the same name. */
function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[_\-\s]/gu, '');
}
