// The From address is of no identity that may send.
import { draftSendingFromUnverified } from '../../../../../electron/engine/audits/draft-sending/from-unverified.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromUnverified, [
  { title: 'verified', message: {}, outside: told(), verdict: 'pass' },
  { title: 'not asked', message: {}, verdict: 'unknown' },
  { title: 'not allowed to ask', message: {}, outside: told({ sender: denied }), verdict: 'unknown' },
  { title: 'no From', message: { from: '' }, outside: told({ sender: absent }), verdict: 'not-applicable' },
  { title: 'no address', message: { from: 'news' }, outside: told({ sender: absent }), verdict: 'not-applicable' },
  { title: 'of nobody', message: {}, outside: told({ sender: absent }), verdict: 'fail', says: 'news@example.com' },
  {
    title: 'pending',
    message: {},
    outside: told({ sender: sender({ verifiedForSending: false, verification: 'PENDING' }) }),
    verdict: 'fail',
    says: 'PENDING',
  },
  {
    title: 'in other capitals',
    message: {},
    outside: told({ sender: sender({}, { differsInCase: true }) }),
    verdict: 'not-applicable',
  },
  {
    title: 'of another account',
    message: {
      headers: [{ name: 'X-SES-SOURCE-ARN', value: 'arn:aws:ses:us-east-1:111122223333:identity/a.example' }],
    },
    outside: told({ sender: absent }),
    verdict: 'not-applicable',
  },
]);
