// Names in a sentence: the first few, each at a length that can be read, and how many more there are.
import type { Text } from '../../../shared/text.ts';

const most = 8;
const mostCharacters = 320;

export function sayNames(names: readonly string[]): Text {
  const once = [...new Set(names)].map(shorten);
  const [first, left] = [once.slice(0, most), once.length - most];
  if (left <= 0) return { en: first.join(', '), ja: first.join('、') };
  return { en: `${first.join(', ')} and ${left} more`, ja: `${first.join('、')} ほか ${left} 件` };
}

function shorten(name: string): string {
  return name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name;
}
