// The signature was past its own limit of time.
import { messageDkimExpired } from '../../../../../electron/engine/audits/message-dkim/expired.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimExpired, { result: 'permerror', cause: 'expired' }, { verdict: 'pass' });
