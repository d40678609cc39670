// Names in a sentence: the first few, and how many more there are.
import type { Text } from '../../../shared/text.ts';

const most = 8;

export function sayNames(names: readonly string[]): Text {
  const once = [...new Set(names)];
  const [first, left] = [once.slice(0, most), once.length - most];
  if (left <= 0) return { en: first.join(', '), ja: first.join('、') };
  return { en: `${first.join(', ')} and ${left} more`, ja: `${first.join('、')} ほか ${left} 件` };
}
