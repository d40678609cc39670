// K22: the same key at several selectors of the domain.
import { selectorTable } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyShared = defineAudit({
  id: 'dkim-key-shared',
  topic: 'dkim',
  subject: 'domain',
  severity: 'medium',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'Several selectors share one key', ja: '複数のセレクターで同じ鍵が使われています' },
    passed: { en: 'Every selector has a key of its own', ja: 'セレクターごとに別の鍵が使われています' },
    why: {
      en: 'Selectors let you give each sender its own key and change keys one at a time. If several share a key, a leak at one sender affects all of them, and changing the key at one selector does not help.',
      ja: 'セレクターは、鍵を 1 つずつ交換し、送信元ごとに鍵を分けるためのものです。同じ鍵を使い回すと、1 か所の漏えいがすべてに及び、一方だけを交換しても意味がありません。',
    },
    fix: {
      en: 'Create a separate key for each selector in use, and delete the selectors that nobody signs with.',
      ja: '使用中のセレクターごとに鍵を作成し、使われていないセレクターは削除してください。',
    },
  },
  sources: [
    {
      title: 'M3AAWG DKIM Key Rotation Best Common Practices',
      url: 'https://www.m3aawg.org/DKIMKeyRotation',
      checks: ['K22'],
    },
  ],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ state, rank }) => state === 'key' && rank !== 'revoked',
      faultOf: (selector, all) => {
        const key = selector.record?.fields.publicKey;
        if (key === undefined || key === null || key === '') return null;
        const holders = all.filter(({ record }) => record?.fields.publicKey === key);
        // Said once, at the first of them.
        if (holders.length < 2 || holders[0] !== selector) return null;
        const names = holders.map((holder) => holder.selector);
        return {
          says: {
            en: `${names.join(', ')} hold the same key.`,
            ja: `${names.join('、')} の鍵が同じです。`,
          },
          details: [selectorTable(holders)],
          replies: holders.map(({ reply }) => reply),
        };
      },
    }),
});
