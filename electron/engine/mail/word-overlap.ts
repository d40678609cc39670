// How far the words of two texts are the same: of the shorter one, the share that the other holds, too.

/** From 0 to 1; letters of scripts without blanks are compared in pairs. */
export function wordOverlap(a: string, b: string): number {
  const [fewer, more] = [tokensOf(a), tokensOf(b)].toSorted((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return more?.size === 0 ? 1 : 0;
  return [...fewer].filter((token) => more.has(token)).length / fewer.size;
}

/** How many words, or pairs of letters, a text has. */
export function tokenCount(text: string): number {
  return tokensOf(text).size;
}

function tokensOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (unspaced.test(word) ? pairsOf(word) : word.length < 2 ? [] : [word])));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
