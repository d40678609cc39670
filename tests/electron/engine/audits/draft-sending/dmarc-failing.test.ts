// The message would fail DMARC where the policy asks for consequences.
import { draftSendingDmarcFailing } from '../../../../../electron/engine/audits/draft-sending/dmarc-failing.ts';
import type { Prediction } from '../../../../../shared/report.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const failing = (disposition: Prediction['disposition']) =>
  told({ sender: sender({}, { dmarc: { result: 'fail', disposition } }) });

judgeDraftCases(draftSendingDmarcFailing, [
  { title: 'passes', message: {}, outside: told(), verdict: 'pass' },
  { title: 'rejected', message: {}, outside: failing('reject'), verdict: 'fail', shows: 'shop.example' },
  { title: 'put into spam', message: {}, outside: failing('quarantine'), verdict: 'fail' },
  { title: 'monitored', message: {}, outside: failing('none'), verdict: 'not-applicable' },
  {
    title: 'not known',
    message: {},
    outside: told({ sender: sender({}, { dmarc: { result: 'unknown' } }) }),
    verdict: 'unknown',
  },
  {
    title: 'nothing is sent',
    message: {},
    outside: told({ sender: sender({}, { dmarc: null }) }),
    verdict: 'not-applicable',
  },
]);
