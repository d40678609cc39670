// The message would fail DMARC, without consequences so far.
import { draftSendingDmarcMonitored } from '../../../../../electron/engine/audits/draft-sending/dmarc-monitored.ts';
import type { Prediction } from '../../../../../shared/report.ts';
import { sender, told } from '../../../../fakes/sending-evidence.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const failing = (disposition: Prediction['disposition']) =>
  told({ sender: sender({}, { dmarc: { result: 'fail', disposition } }) });

judgeDraftCases(draftSendingDmarcMonitored, [
  { title: 'passes', message: {}, outside: told(), verdict: 'pass' },
  { title: 'monitored', message: {}, outside: failing('none'), verdict: 'fail' },
  { title: 'rejected', message: {}, outside: failing('reject'), verdict: 'not-applicable' },
]);
