// The signature itself is not as the standard asks.
import { messageDkimTagsBroken } from '../../../../../electron/engine/audits/message-dkim/tags-broken.ts';
import { judgeBrokenSignature } from '../message-cases.ts';

judgeBrokenSignature(messageDkimTagsBroken, { result: 'permerror', cause: 'tags-broken' }, { verdict: 'pass' });
