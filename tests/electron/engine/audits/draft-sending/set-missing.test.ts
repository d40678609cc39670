// A configuration set that does not exist.
import { draftSendingSetMissing } from '../../../../../electron/engine/audits/draft-sending/set-missing.ts';
import { told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingSetMissing, [
  { title: 'none named', message: {}, outside: told({ set: absent }), verdict: 'not-applicable' },
  { title: 'there', message: { configurationSet: 'all' }, outside: told(), verdict: 'pass' },
  { title: 'gone', message: { configurationSet: 'al' }, outside: told({ set: absent }), verdict: 'fail', says: '"al"' },
  { title: 'not known', message: { configurationSet: 'all' }, outside: told({ set: denied }), verdict: 'unknown' },
]);
