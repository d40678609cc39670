// K16: Ed25519 keys only, no RSA key beside them.
import type { AssessedSelector } from '../../derive/dkim-assessment.ts';
import { selectorTable } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimEd25519Alone = defineAudit({
  id: 'dkim-ed25519-alone',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'There is an Ed25519 key but no RSA key', ja: 'Ed25519 の鍵だけで、RSA の鍵がありません' },
    passed: { en: 'There is an RSA key', ja: 'RSA の鍵が公開されています' },
    why: {
      en: 'Several large receivers do not verify Ed25519 signatures yet and treat mail with no other signature as unsigned. Mail is therefore usually signed twice, with RSA and with Ed25519.',
      ja: 'Ed25519 の署名を検証しない大手の受信側が今もあり、ほかに署名がなければ、署名のないメールとして扱われます。そのため、RSA と Ed25519 の両方で署名するのが一般的です。',
    },
    fix: {
      en: 'Sign with a 2048-bit RSA key as well, under a selector of its own. If you already do, name that selector and audit again.',
      ja: '別のセレクターで、2048 ビットの RSA 鍵による署名も付けてください。すでに付けている場合は、そのセレクターを指定してもう一度診断してください。',
    },
  },
  sources: [citeDkim(8463, '3', 'K16'), citeDkim(8301, '3.1')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector, all) => {
        const isAlone = isEd25519(selector);
        // A selector that could not be asked may hold the RSA key.
        const mayHaveRsa = all.some(
          ({ state, record, rank }) =>
            state === 'unknown' || (record?.key.kind === 'rsa' && (rank === 'sound' || rank === 'legacy')),
        );
        if (!isAlone || mayHaveRsa) return null;
        return {
          says: {
            en: `${selector.selector} holds an Ed25519 key, and no known selector holds a usable RSA key.`,
            ja: `${selector.selector} は Ed25519 の鍵で、使用できる RSA 鍵を持つセレクターは見つかっていません。`,
          },
          details: [selectorTable(all)],
        };
      },
    }),
});

/** Also one that is damaged: once it is mended, it stands alone all the same. */
function isEd25519({ record }: AssessedSelector): boolean {
  if (record === null) return false;
  const { key, fields } = record;
  return key.kind === 'mismatch' ? key.holds === 'ed25519' : key.kind === 'ed25519' || fields.keyType === 'ed25519';
}
