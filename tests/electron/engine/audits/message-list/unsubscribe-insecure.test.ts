// RFC 8058 3.1: the address has to be https.
import { messageListUnsubscribeInsecure } from '../../../../../electron/engine/audits/message-list/unsubscribe-insecure.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageListUnsubscribeInsecure, [
  { title: 'no list mail', verdict: 'not-applicable' },
  {
    title: 'https',
    with: { oneClick: { listUnsubscribe: '<mailto:a@b.example>, <https://b.example/u>', post: null, signed: null } },
    verdict: 'pass',
  },
  {
    title: 'mailto',
    with: { oneClick: { listUnsubscribe: '<mailto:a@b.example>', post: null, signed: null } },
    verdict: 'fail',
    says: 'mailto:',
  },
  {
    title: 'http',
    with: { oneClick: { listUnsubscribe: '<http://b.example/u>', post: null, signed: null } },
    verdict: 'fail',
  },
]);
