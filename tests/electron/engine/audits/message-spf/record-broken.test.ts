// The SPF record of the MAIL FROM domain cannot be evaluated.
import { messageSpfRecordBroken } from '../../../../../electron/engine/audits/message-spf/record-broken.ts';
import { judgeSpfResult } from '../message-cases.ts';

judgeSpfResult(messageSpfRecordBroken, 'permerror');
