// Words and phrases that spam is fond of.
import { draftSpamWords } from '../../../../../electron/engine/audits/draft-spam/words.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamWords, [
  { title: 'plain', subject: 'Your order', html: '<p>It arrives on Friday.</p>', verdict: 'pass' },
  {
    title: 'phrases',
    subject: 'Act now',
    html: '<p>Hi</p>\n<p>You won a free gift &amp; more</p>',
    verdict: 'fail',
    at: ['subject 1:1', '2:4', '2:14'],
    says: '3 places',
  },
  {
    title: 'in Japanese',
    subject: '本日限り',
    html: '<p>完全無料です</p>',
    verdict: 'fail',
    at: ['subject 1:1', '1:4'],
  },
  { title: 'in the text where there is no HTML', text: 'This is not spam', verdict: 'fail', at: ['text 1:1'] },
  { title: 'in what the reader does not see', html: '<p title="act now">Hi {{act_now}}</p>', verdict: 'pass' },
]);
