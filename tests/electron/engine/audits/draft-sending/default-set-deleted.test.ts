// The default set of the identity does not exist any more.
import { draftSendingDefaultSetDeleted } from '../../../../../electron/engine/audits/draft-sending/default-set-deleted.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingDefaultSetDeleted, [
  { title: 'there', message: {}, outside: told(), verdict: 'pass' },
  { title: 'deleted', message: {}, outside: told({ set: absent }), verdict: 'fail', says: 'shop-default' },
  {
    title: 'another named',
    message: { configurationSet: 'all' },
    outside: told({ set: absent }),
    verdict: 'not-applicable',
  },
  {
    title: 'no default',
    message: {},
    outside: told({ set: absent, sender: sender({ configurationSet: null }) }),
    verdict: 'not-applicable',
  },
  { title: 'not known', message: {}, outside: told({ set: denied }), verdict: 'unknown' },
]);
