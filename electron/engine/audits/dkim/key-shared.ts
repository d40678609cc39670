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
    title: { en: 'One key at several selectors', ja: '複数のセレクターで同じ鍵が使われています' },
    passed: { en: 'Every selector has a key of its own', ja: 'セレクターごとに別の鍵が使われています' },
    why: {
      en: 'Selectors exist so that keys can be changed one by one and each sender has its own. With the same key at several, a leak at one sender reaches all, and changing one changes nothing.',
      ja: 'セレクターは、鍵を 1 つずつ交換し、送信元ごとに鍵を分けるためのものです。同じ鍵を使い回すと、1 か所の漏えいがすべてに及び、一方だけを交換しても意味がありません。',
    },
    fix: {
      en: 'Make a key of its own for each selector in use, and remove the selectors that nobody signs with.',
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
