// The MAIL FROM domain does not vouch for the address.
import { messageSpfSoftfailed } from '../../../../../electron/engine/audits/message-spf/softfailed.ts';
import { judgeSpfResult } from '../message-cases.ts';

judgeSpfResult(messageSpfSoftfailed, 'softfail');
