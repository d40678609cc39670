// Somebody else sends the message, too.
import { draftSendingSenderUnverified } from '../../../../../electron/engine/audits/draft-sending/sender-unverified.ts';
import { seen } from '../../../../fakes/ses-identity.ts';
import { told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const others = (verified: boolean) => told({ otherSenders: seen([{ address: 'mia@other.example', verified }]) });

judgeDraftCases(draftSendingSenderUnverified, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'nobody else', message: {}, outside: told(), verdict: 'not-applicable' },
  { title: 'not asked yet', message: {}, verdict: 'unknown' },
  { title: 'verified', message: {}, outside: others(true), verdict: 'pass' },
  { title: 'unknown to SES', message: {}, outside: others(false), verdict: 'fail', says: 'mia@other.example' },
]);
