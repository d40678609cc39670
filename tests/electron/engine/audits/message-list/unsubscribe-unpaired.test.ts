// One of the two headers of one-click unsubscribing without the other.
import { messageListUnsubscribeUnpaired } from '../../../../../electron/engine/audits/message-list/unsubscribe-unpaired.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageListUnsubscribeUnpaired, [
  { title: 'no list mail', verdict: 'not-applicable' },
  {
    title: 'both',
    with: { oneClick: { listUnsubscribe: '<https://a.example/u>', post: 'List-Unsubscribe=One-Click', signed: true } },
    verdict: 'pass',
  },
  {
    title: 'no post',
    with: { oneClick: { listUnsubscribe: '<https://a.example/u>', post: null, signed: null } },
    verdict: 'fail',
    says: 'List-Unsubscribe-Post is missing',
  },
  {
    title: 'no address',
    with: { oneClick: { listUnsubscribe: null, post: 'List-Unsubscribe=One-Click', signed: null } },
    verdict: 'fail',
    says: 'List-Unsubscribe is missing',
  },
]);
