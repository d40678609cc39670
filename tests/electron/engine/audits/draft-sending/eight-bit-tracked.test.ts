// Text that SES would spoil when it puts its trackers in.
import { draftSendingEightBitTracked } from '../../../../../electron/engine/audits/draft-sending/eight-bit-tracked.ts';
import { account, set, told } from '../../../../fakes/sending-evidence.ts';
import { absent, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const mail = (encoding: string, body: string) =>
  `From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const [open, encoded] = [mail('8bit', 'りんご'), mail('quoted-printable', '=E3=82=8A')];
const [destination] = exampleSet().eventDestinations;
const tracking = set({
  eventDestinations: destination === undefined ? [] : [{ ...destination, eventTypes: ['SEND', 'CLICK'] }],
});

judgeDraftCases(draftSendingEightBitTracked, [
  { title: 'built', message: {}, outside: told({ set: tracking }), verdict: 'not-applicable' },
  { title: 'tracked', eml: open, outside: told({ set: tracking }), verdict: 'fail', says: 'text/html' },
  { title: 'not tracked', eml: open, outside: told(), verdict: 'pass' },
  { title: 'encoded', eml: encoded, outside: told({ set: tracking }), verdict: 'pass' },
  {
    title: 'tracked by VDM',
    eml: open,
    outside: told({ account: account({ engagementTracking: 'ENABLED' }) }),
    verdict: 'fail',
  },
  { title: 'no set', eml: open, outside: told({ set: absent }), verdict: 'not-applicable' },
]);
