// Why a text is no DMARC record although it was meant as one, in words.
import type { Text } from '../../../../shared/text.ts';
import type { VersionFault } from '../../protocols/dmarc/types.ts';

export const versionReasons: Readonly<Record<VersionFault['kind'], Text>> = {
  'leading-space': { en: 'there is a space before the v.', ja: 'v の前に空白があります。' },
  'not-first': { en: 'v=DMARC1 is not the first tag.', ja: 'v=DMARC1 が先頭のタグではありません。' },
  'wrong-case': {
    en: 'the version must be written v=DMARC1, with a lowercase v and uppercase DMARC.',
    ja: 'v は小文字、DMARC は大文字で v=DMARC1 と書く必要があります。',
  },
  'wrong-value': { en: 'the version is not DMARC1.', ja: 'バージョンが DMARC1 ではありません。' },
  'no-separator': { en: 'there is no semicolon after v=DMARC1.', ja: 'v=DMARC1 の後にセミコロンがありません。' },
  quotes: { en: 'quotation marks are part of the text.', ja: '引用符がレコードの内容に含まれています。' },
  'no-version': { en: 'v=DMARC1 is missing at the start.', ja: '先頭の v=DMARC1 がありません。' },
};
