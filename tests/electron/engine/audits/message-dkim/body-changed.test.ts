// The body is not the one that was signed.
import { messageDkimBodyChanged } from '../../../../../electron/engine/audits/message-dkim/body-changed.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimBodyChanged, { result: 'fail', cause: 'body-changed' });
