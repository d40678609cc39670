// Mail that is dropped where the receiver offers no TLS.
import { draftSendingTlsRequired } from '../../../../../electron/engine/audits/draft-sending/tls-required.ts';
import { set, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingTlsRequired, [
  { title: 'optional', message: {}, outside: told(), verdict: 'pass' },
  { title: 'required', message: {}, outside: told({ set: set({ tlsPolicy: 'REQUIRE' }) }), verdict: 'fail' },
]);
