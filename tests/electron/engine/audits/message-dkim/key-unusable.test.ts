// The key that a signature names cannot be used.
import { messageDkimKeyUnusable } from '../../../../../electron/engine/audits/message-dkim/key-unusable.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimKeyUnusable, { result: 'permerror', cause: 'key-missing' });
