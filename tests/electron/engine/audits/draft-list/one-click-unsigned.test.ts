// One click that no signature covers.
import { draftListOneClickUnsigned } from '../../../../../electron/engine/audits/draft-list/one-click-unsigned.ts';
import { sender, streamSignedBy, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };
const unsigned = sender({}, { dmarc: { stream: streamSignedBy('amazonses.com') } });
const signed = (names: string) =>
  `DKIM-Signature: v=1; d=shop.example; bh=aGk=;\r\n h=${names}; b=aGk=\r\nFrom: news@shop.example\r\n` +
  'List-Unsubscribe: <https://shop.example/leave>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n\r\nHello\r\n';

judgeDraftCases(draftListOneClickUnsigned, [
  { title: 'SES signs', message: { unsubscribe }, outside: told(), verdict: 'pass' },
  { title: 'no click', message: {}, outside: told(), verdict: 'not-applicable' },
  {
    title: 'nobody signs',
    message: { unsubscribe },
    outside: told({ sender: unsigned }),
    verdict: 'fail',
    says: 'amazonses.com',
  },
  {
    title: 'a signature without them',
    eml: signed('From:Subject'),
    outside: told({ sender: unsigned }),
    verdict: 'fail',
    says: 'h=',
  },
  {
    title: 'a signature over them',
    eml: signed('From:list-unsubscribe : List-Unsubscribe-Post'),
    outside: told({ sender: unsigned }),
    verdict: 'pass',
  },
  { title: 'not asked', message: { unsubscribe }, verdict: 'unknown' },
]);
