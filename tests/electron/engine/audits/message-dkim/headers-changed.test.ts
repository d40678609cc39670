// A signed header is not the one that was signed.
import { messageDkimHeadersChanged } from '../../../../../electron/engine/audits/message-dkim/headers-changed.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimHeadersChanged, { result: 'fail', cause: 'headers-changed' });
