// RFC 8301: keys below 1024 bits are not accepted.
import { messageDkimKeyTooShort } from '../../../../../electron/engine/audits/message-dkim/key-too-short.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimKeyTooShort, { result: 'policy', cause: 'key-short' });
