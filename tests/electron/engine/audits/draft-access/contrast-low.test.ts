// Text whose color is too near to its background, both set on the same element.
import { draftAccessContrastLow } from '../../../../../electron/engine/audits/draft-access/contrast-low.ts';
import { axeResults } from '../axe-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessContrastLow, [
  { title: 'good', html: '<td><p style="color:#000;background:#fff">a</p></td>', verdict: 'pass' },
  {
    title: 'low',
    html: '<p style="background-color:#ffffff;color:#aaa">a</p>',
    verdict: 'fail',
    at: ['1:36'],
    says: '2.32:1',
  },
  { title: 'large', html: '<p style="background-color:#fff;color:#888;font-size:24px">a</p>', verdict: 'pass' },
  { title: 'two elements', html: '<div style="background:#fff"><p style="color:#eee">a</p></div>', verdict: 'pass' },
  {
    title: 'axe has measured it',
    html: '<p style="background:#fff;color:#eee">a</p>',
    outside: { axe: axeResults([]) },
    verdict: 'not-applicable',
  },
]);
