// DMARC fails under p=none.
import { messageDmarcFailedNone } from '../../../../../electron/engine/audits/message-dmarc/failed-none.ts';
import { judgeDmarcPolicy } from '../message-cases.ts';

judgeDmarcPolicy(messageDmarcFailedNone, 'none');
