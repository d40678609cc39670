// Finds UTF-8 that was read as Windows-1252 (Ã© for é), and what it was.
import type { Span } from '../../../shared/detail.ts';
import { matchesIn } from './matches-in.ts';

/** What Windows-1252 has at 0x80 to 0x9F; 0x81, 0x8D, 0x8F, 0x90 and 0x9D stay control characters. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const runs = /[\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/gu;
const decoder = new TextDecoder('utf-8', { fatal: true });

export function findMojibake(text: string): readonly (Span & { readonly meant: string })[] {
  return matchesIn(text, runs).flatMap(({ start, end, written }) => {
    const meant = meantBy(written);
    return meant === null ? [] : [{ start, end, meant }];
  });
}

function meantBy(found: string): string | null {
  // Leads of the letters, signs and kana that occur; others are real letters side by side.
  if (!/^[ÂÃâãäåæçèéïð]/u.test(found)) return null;
  try {
    const meant = decoder.decode(Uint8Array.from(found, byteOf));
    // `é`, a fixed blank and `«` make one Chinese character by chance: one alone proves nothing.
    const isChance = /^[ä-é]/u.test(found) && [...meant].length < 2;
    return isChance || /[\u0000-\u009F]/u.test(meant) ? null : meant;
  } catch {
    return null;
  }
}

function byteOf(character: string): number {
  const at = upper.indexOf(character);
  return at === -1 ? character.charCodeAt(0) : 0x80 + at;
}
