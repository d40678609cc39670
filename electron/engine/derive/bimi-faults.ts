// What a fault of a BIMI record's syntax means, in words; faults of values are told by the audits that judge them.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import type { BimiFault } from '../protocols/bimi/types.ts';

/** null for a fault that is no matter of syntax. */
export function saySyntaxFault(fault: BimiFault): Text | null {
  switch (fault.kind) {
    case 'version-missing':
      return { en: 'The version v=BIMI1 is missing.', ja: 'バージョン v=BIMI1 がありません。' };
    case 'version-not-first':
      return { en: 'v=BIMI1 must be the first tag.', ja: 'v=BIMI1 は先頭に書く必要があります。' };
    case 'version-value':
      return {
        en: `The version must be exactly BIMI1, not "${fault.text}".`,
        ja: `バージョンは大文字で正確に BIMI1 と書きます（現在は「${fault.text}」）。`,
      };
    case 'location-missing':
      return { en: 'The tag l= (the logo) is missing.', ja: 'ロゴを示す l= タグがありません。' };
    case 'no-equals':
      return { en: `"${fault.text}" has no "=".`, ja: `「${fault.text}」に「=」がありません。` };
    case 'bad-name':
      return { en: `"${fault.text}" is not a tag name.`, ja: `「${fault.text}」はタグ名に使えません。` };
    case 'empty-tag':
      return { en: 'There is nothing between two semicolons.', ja: 'セミコロンの間に何もありません。' };
    case 'bad-byte':
      return { en: 'There is a character outside ASCII here.', ja: 'ASCII 以外の文字があります。' };
    case 'duplicate':
    case 'avatar-preference':
    case 'local-part':
      return null;
    default:
      return assertNever(fault);
  }
}
