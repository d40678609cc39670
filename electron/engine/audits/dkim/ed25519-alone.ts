// K16: Ed25519 keys only, no RSA key beside them.
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
    title: { en: 'Ed25519 without an RSA key beside it', ja: 'Ed25519 の鍵だけで、RSA の鍵がありません' },
    passed: { en: 'There is an RSA key', ja: 'RSA の鍵が公開されています' },
    why: {
      en: 'Several large receivers still do not verify Ed25519 signatures and treat mail that has nothing else as unsigned. Signers are meant to sign twice, with RSA and with Ed25519.',
      ja: 'Ed25519 の署名を検証しない大手の受信側が今もあり、ほかに署名がなければ、署名のないメールとして扱われます。RSA と Ed25519 の両方で署名することが想定されています。',
    },
    fix: {
      en: 'Sign with an RSA key of 2048 bits as well, under a selector of its own. If you do so already, name that selector and run the audit again.',
      ja: '別のセレクターで、2048 ビットの RSA 鍵による署名も付けてください。すでに付けている場合は、そのセレクターを指定してもう一度監査してください。',
    },
  },
  sources: [citeDkim(8463, '3', 'K16'), citeDkim(8301, '3.1')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector, all) => {
        const isSound = selector.record?.key.kind === 'ed25519' && selector.rank === 'sound';
        // A selector that could not be asked may hold the RSA key.
        const mayHaveRsa = all.some(
          ({ state, record, rank }) =>
            state === 'unknown' || (record?.key.kind === 'rsa' && (rank === 'sound' || rank === 'legacy')),
        );
        if (!isSound || mayHaveRsa) return null;
        return {
          says: {
            en: `${selector.selector} holds an Ed25519 key, and no known selector holds a usable RSA key.`,
            ja: `${selector.selector} は Ed25519 の鍵で、使用できる RSA 鍵をもつセレクターは見つかっていません。`,
          },
          details: [selectorTable(all)],
        };
      },
    }),
});
