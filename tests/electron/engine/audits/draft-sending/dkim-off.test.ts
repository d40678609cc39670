// The message leaves without a signature of its From domain.
import { draftSendingDkimOff } from '../../../../../electron/engine/audits/draft-sending/dkim-off.ts';
import { sender, streamSignedBy, told } from '../../../../fakes/sending-evidence.ts';
import { absent, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const { dkim } = exampleIdentity();
const unsigned = sender(
  { dkim: { ...dkim, status: 'PENDING' } },
  { dmarc: { stream: streamSignedBy('amazonses.com') } },
);

judgeDraftCases(draftSendingDkimOff, [
  { title: 'signed', message: {}, outside: told(), verdict: 'pass' },
  { title: 'not set up', message: {}, outside: told({ sender: unsigned }), verdict: 'fail', says: 'PENDING' },
  {
    title: 'signs itself',
    eml: 'DKIM-Signature: v=1; d=shop.example\r\nFrom: news@shop.example\r\n\r\nHello\r\n',
    outside: told({ sender: unsigned }),
    verdict: 'not-applicable',
  },
  { title: 'nobody', message: {}, outside: told({ sender: absent }), verdict: 'not-applicable' },
]);
