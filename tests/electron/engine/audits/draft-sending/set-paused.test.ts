// Sending is paused for the configuration set.
import { draftSendingSetPaused } from '../../../../../electron/engine/audits/draft-sending/set-paused.ts';
import { set, told } from '../../../../fakes/sending-evidence.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingSetPaused, [
  { title: 'open', message: {}, outside: told(), verdict: 'pass' },
  { title: 'none', message: {}, outside: told({ set: absent }), verdict: 'not-applicable' },
  { title: 'paused', message: {}, outside: told({ set: set({ sendingEnabled: false }) }), verdict: 'fail' },
]);
