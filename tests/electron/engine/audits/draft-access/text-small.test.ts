// Running text of less than 14 pixels.
import { draftAccessTextSmall } from '../../../../../electron/engine/audits/draft-access/text-small.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessTextSmall, [
  {
    title: 'large enough',
    html: '<p style="font-size:14px">A sentence of running text that is long enough to be read.</p>',
    verdict: 'pass',
  },
  { title: 'a label', html: '<p style="font-size:11px">© Example</p>', verdict: 'pass' },
  {
    title: 'inherited',
    html: '<div style="font-size:9pt">\n<p>\nA sentence of running text that is long enough to be read.</p></div>',
    verdict: 'fail',
    at: ['3:1'],
    says: '12 pixels',
  },
  {
    title: 'a footer, but not the text before it',
    html: `<p style="font-size:12px">A sentence of running text that is long enough to be read.</p>
<p>${'word '.repeat(50)}</p><p style="font-size:12px">You get this mail because you signed up on our page.</p>`,
    verdict: 'fail',
    at: ['1:27'],
  },
]);
