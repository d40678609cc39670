// A link that says only “click here”.
import { draftAccessLinkVague } from '../../../../../electron/engine/audits/draft-access/link-vague.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessLinkVague, [
  { title: 'words', html: '<a href="#a">Track your parcel</a>', verdict: 'pass' },
  {
    title: 'here',
    html: '<a href="#a">Click here</a>\n<a href="#b">こちら</a>',
    verdict: 'fail',
    at: ['1:14', '2:14'],
  },
  { title: 'such a word within a longer name', html: '<a href="#a">Learn more about bees</a>', verdict: 'pass' },
]);
