// A List-Unsubscribe that mail programs cannot read.
import { draftListUnsubscribeSyntax } from '../../../../../electron/engine/audits/draft-list/unsubscribe-syntax.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };
const value = (text: string) => ({ headers: [{ name: 'List-Unsubscribe', value: text }] });

judgeDraftCases(draftListUnsubscribeSyntax, [
  { title: 'none', message: {}, verdict: 'not-applicable' },
  { title: 'right', message: { unsubscribe }, verdict: 'pass' },
  {
    title: 'with a comment',
    message: value('(Leave, please) <mailto:a@b.example>, <https://b.example/a,b>'),
    verdict: 'pass',
  },
  { title: 'bare', message: value('https://b.example/leave'), verdict: 'fail', says: 'outside the angle brackets' },
  { title: 'no comma', message: value('<mailto:a@b.example> <https://b.example/>'), verdict: 'fail', says: 'comma' },
  { title: 'open', message: value('<https://b.example/'), verdict: 'fail', says: 'not closed' },
  { title: 'no scheme', message: value('<b.example/leave>'), verdict: 'fail', says: 'scheme' },
  { title: 'empty', message: value('<>'), verdict: 'fail', says: 'nothing' },
]);
