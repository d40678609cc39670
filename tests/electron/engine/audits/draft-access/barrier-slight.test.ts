// What axe-core found in the drawn mail, moderate and minor.
import { draftAccessBarrierSlight } from '../../../../../electron/engine/audits/draft-access/barrier-slight.ts';
import { axeResults } from '../axe-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessBarrierSlight, [
  { title: 'not run', html: '<p>a</p>', verdict: 'unknown' },
  {
    title: 'one',
    html: '<p tabindex="2">a</p>',
    outside: {
      axe: axeResults([{ rule: 'tabindex', impact: 'minor', spans: [{ start: 0, end: 21 }], appearance: 'light' }]),
    },
    verdict: 'fail',
    at: ['1:1'],
    says: 'tabindex',
  },
  {
    title: 'a serious one',
    html: '<p>a</p>',
    outside: { axe: axeResults([{ rule: 'color-contrast', impact: 'serious', spans: [], appearance: 'light' }]) },
    verdict: 'pass',
  },
]);
