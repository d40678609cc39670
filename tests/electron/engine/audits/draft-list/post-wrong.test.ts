// A List-Unsubscribe-Post that says something else than one click.
import { draftListPostWrong } from '../../../../../electron/engine/audits/draft-list/post-wrong.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };
const post = (value: string) => ({ headers: [{ name: 'List-Unsubscribe-Post', value }] });

judgeDraftCases(draftListPostWrong, [
  { title: 'right', message: { unsubscribe }, verdict: 'pass' },
  { title: 'none', message: {}, verdict: 'not-applicable' },
  { title: 'small letters', message: post('list-unsubscribe=one-click'), verdict: 'fail' },
  { title: 'more', message: post('List-Unsubscribe=One-Click; x'), verdict: 'fail', says: '; x' },
]);
