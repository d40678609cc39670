// A text part that only sends the reader elsewhere.
import { draftTextFiller } from '../../../../../electron/engine/audits/draft-text/filler.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextFiller, [
  { title: 'a text', text: 'Your order 123 is on its way.', verdict: 'pass' },
  {
    title: 'a long text that begins so',
    text: `View this email in your browser: https://a.example\n${'Another sentence with different words number one two three. '.repeat(8)}`,
    verdict: 'pass',
  },
  { title: 'filler', text: 'Your email client does not support HTML messages.', verdict: 'fail', at: ['text 1:1'] },
  {
    title: 'in Japanese',
    text: 'このメールは HTML メールに対応したソフトでご覧ください。HTML 形式を表示できません。',
    verdict: 'fail',
  },
]);
