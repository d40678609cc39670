// DMARC fails under p=quarantine.
import { messageDmarcFailedQuarantine } from '../../../../../electron/engine/audits/message-dmarc/failed-quarantine.ts';
import { judgeDmarcPolicy } from '../message-cases.ts';

judgeDmarcPolicy(messageDmarcFailedQuarantine, 'quarantine');
