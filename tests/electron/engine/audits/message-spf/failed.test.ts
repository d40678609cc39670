// The MAIL FROM domain does not allow the address that sent it.
import { messageSpfFailed } from '../../../../../electron/engine/audits/message-spf/failed.ts';
import { judgeSpfResult } from '../message-cases.ts';

judgeSpfResult(messageSpfFailed, 'fail');
