// DMARC fails under p=reject.
import { messageDmarcFailedReject } from '../../../../../electron/engine/audits/message-dmarc/failed-reject.ts';
import { judgeDmarcPolicy } from '../message-cases.ts';

judgeDmarcPolicy(messageDmarcFailedReject, 'reject');
