// Several sentences as one text.
import type { Text } from '../../../shared/text.ts';

export function joinTexts(texts: readonly (Text | null)[]): Text {
  const said = texts.filter((text) => text !== null);
  return { en: said.map(({ en }) => en).join(' '), ja: said.map(({ ja }) => ja).join('') };
}
