// What axe-core found in the drawn mail, serious and critical.
import { draftAccessBarrier } from '../../../../../electron/engine/audits/draft-access/barrier.ts';
import { axeResults } from '../axe-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessBarrier, [
  { title: 'not run', html: '<p>a</p>', verdict: 'unknown', says: 'axe-core' },
  { title: 'nothing found', html: '<p>a</p>', outside: { axe: axeResults([]) }, verdict: 'pass' },
  {
    title: 'contrast in the dark',
    html: '<p>a</p>\n<p>b</p>',
    outside: {
      axe: axeResults([
        { rule: 'color-contrast', impact: 'serious', spans: [{ start: 9, end: 17 }], appearance: 'dark' },
      ]),
    },
    verdict: 'fail',
    at: ['2:1'],
    says: 'in dark mode',
  },
  {
    title: 'what our own checks say already',
    html: '<img src="a.png">',
    outside: {
      axe: axeResults([{ rule: 'image-alt', impact: 'critical', spans: [{ start: 0, end: 17 }], appearance: 'light' }]),
    },
    verdict: 'pass',
  },
]);
