// The MAIL FROM domain has no SPF record.
import { messageSpfRecordMissing } from '../../../../../electron/engine/audits/message-spf/record-missing.ts';
import { judgeSpfResult } from '../message-cases.ts';

judgeSpfResult(messageSpfRecordMissing, 'none');
