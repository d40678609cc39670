// RFC 8058 3.1: the header has one value only.
import { messageListPostValueWrong } from '../../../../../electron/engine/audits/message-list/post-value-wrong.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageListPostValueWrong, [
  { title: 'no header', verdict: 'not-applicable' },
  {
    title: 'right',
    with: { oneClick: { listUnsubscribe: null, post: 'List-Unsubscribe=One-Click', signed: null } },
    verdict: 'pass',
  },
  {
    title: 'wrong',
    with: { oneClick: { listUnsubscribe: null, post: 'One-Click', signed: null } },
    verdict: 'fail',
    says: 'It is now One-Click',
  },
]);
