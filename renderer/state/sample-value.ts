// A readable value for a name of a template: what its words say it is, or the name itself.
import type { JsonValue } from '../../shared/draft/source.ts';

const byWord: readonly (readonly [words: readonly string[], value: JsonValue])[] = [
  [['image', 'img', 'logo', 'photo', 'picture', 'avatar', 'src'], 'https://www.example.com/image.png'],
  [['url', 'link', 'href', 'uri'], 'https://www.example.com/'],
  [['email', 'mail'], 'ada@example.com'],
  [['date', 'on', 'at', 'day'], '2026-01-31'],
  [['price', 'amount', 'total', 'subtotal', 'cost', 'tax', 'balance'], '12.50'],
  [['count', 'quantity', 'qty'], 2],
  [['year'], 2026],
];

/** The last word that says something counts: `imageUrl` leads to an image, `emailLink` to a page. */
export function sampleValue(name: string): JsonValue {
  const words = wordsOf(name);
  const isPicture = words.some((word) => byWord[0]?.[0].includes(word) === true);
  const last = words.at(-1) ?? '';
  const [, value] = byWord.find(([of]) => of.includes(last) && (words.length > 1 || last.length > 2)) ?? [];
  return value === 'https://www.example.com/' && isPicture ? 'https://www.example.com/image.png' : (value ?? name);
}

/** `arrivesOn` and `arrives_on` are two words. */
function wordsOf(name: string): readonly string[] {
  const parted = name.replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2');
  return parted.toLowerCase().split(/[^a-z\d]+/u);
}
