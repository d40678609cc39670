// HTML tags or references in the text part.
import { draftTextHtmlInside } from '../../../../../electron/engine/audits/draft-text/html-inside.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextHtmlInside, [
  { title: 'none', text: '1 < 2 > 0 and a & b <ann@a.example> <https://a.example>', verdict: 'pass' },
  { title: 'tags', text: 'Hello<br>you\n&nbsp;', verdict: 'fail', at: ['text 1:6', 'text 2:1'] },
]);
