// K08: a selector that nobody named has a revoked key, as it should after a rotation.
import { keyExcerpt } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors, onlyFound } from '../judge-dkim-selectors.ts';

export const dkimKeyRevokedUnused = defineAudit({
  id: 'dkim-key-revoked-unused',
  topic: 'dkim',
  subject: 'domain',
  severity: 'info',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'Probing found a revoked key', ja: '探索で見つかった鍵が失効しています' },
    passed: { en: 'Probing found no revoked key', ja: '探索で見つかった鍵に失効したものはありません' },
    why: {
      en: 'An empty p= withdraws a key, which is the right way to retire it. It matters only if something still signs with this selector.',
      ja: 'p= を空にするのは鍵を失効させる正しい方法です。このセレクターでまだ署名しているものがある場合にだけ問題になります。',
    },
    fix: {
      en: 'If the selector is retired, nothing has to be done. To be sure, name the selectors that you sign with and audit again.',
      ja: '使い終わったセレクターであれば対応は不要です。念のため、署名に使っているセレクターを指定して、もう一度診断してください。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K08')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ isNamed }) => !isNamed,
      none: onlyFound,
      faultOf: (selector) => {
        const { record, rank } = selector;
        if (record === null || rank !== 'revoked') return null;
        return {
          says: {
            en: `${selector.selector}: p= is empty, the key is revoked.`,
            ja: `${selector.selector}: p= が空で、鍵が失効しています。`,
          },
          details: [keyExcerpt(selector, record, [])],
        };
      },
    }),
});
