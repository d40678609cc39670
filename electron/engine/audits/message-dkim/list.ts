// The audits of the topic message-dkim, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageDkimAmazonsesOnly } from './amazonses-only.ts';
import { messageDkimBodyChanged } from './body-changed.ts';
import { messageDkimExpired } from './expired.ts';
import { messageDkimFromAddable } from './from-addable.ts';
import { messageDkimHeadersChanged } from './headers-changed.ts';
import { messageDkimHeadersUnsigned } from './headers-unsigned.ts';
import { messageDkimKeyShort } from './key-short.ts';
import { messageDkimKeyTooShort } from './key-too-short.ts';
import { messageDkimKeyUnusable } from './key-unusable.ts';
import { messageDkimLengthLimited } from './length-limited.ts';
import { messageDkimSesRewrites } from './ses-rewrites.ts';
import { messageDkimSha1 } from './sha1.ts';
import { messageDkimSpareBroken } from './spare-broken.ts';
import { messageDkimTagsBroken } from './tags-broken.ts';
import { messageDkimTesting } from './testing.ts';
import { messageDkimTimeFuture } from './time-future.ts';
import { messageDkimUnaligned } from './unaligned.ts';
import { messageDkimUnsigned } from './unsigned.ts';

export const messageDkimAudits: readonly Audit[] = [
  messageDkimUnsigned,
  messageDkimBodyChanged,
  messageDkimHeadersChanged,
  messageDkimKeyUnusable,
  messageDkimExpired,
  messageDkimTagsBroken,
  messageDkimKeyTooShort,
  messageDkimKeyShort,
  messageDkimSha1,
  messageDkimLengthLimited,
  messageDkimTesting,
  messageDkimTimeFuture,
  messageDkimAmazonsesOnly,
  messageDkimUnaligned,
  messageDkimHeadersUnsigned,
  messageDkimFromAddable,
  messageDkimSesRewrites,
  messageDkimSpareBroken,
];
