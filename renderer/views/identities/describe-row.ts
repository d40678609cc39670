// What each column says of an identity: one glyph, and a word that says the same.
import { printFailure } from '../../../shared/failure.ts';
import type { IdentityRow } from '../../../shared/account-report.ts';
import type { VerificationStatus } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { resultGlyphs } from '../../details/result-glyphs.ts';
import type { Words } from '../../text/en.ts';
import type { GlyphState } from '../../ui/state-glyph.tsx';

export type Said = { readonly glyph: GlyphState; readonly word: string };
export type StateColumn = 'verified' | 'dkim' | 'mailFrom' | 'dmarc' | 'worst';
export type Speech = { readonly words: Words; readonly say: (text: Text) => string };

export const statusGlyphs: { readonly [S in VerificationStatus]: GlyphState } = {
  SUCCESS: 'pass',
  PENDING: 'info',
  TEMPORARY_FAILURE: 'medium',
  FAILED: 'high',
  NOT_STARTED: 'none',
};

/** Null for what is not known yet. */
export function describeRow(row: IdentityRow, speech: Speech): { readonly [C in StateColumn]: Said | null } {
  return {
    verified: describeVerified(row, speech),
    dkim: describeDkim(row, speech),
    mailFrom: describeMailFrom(row, speech),
    dmarc: describeDmarc(row, speech),
    worst: describeWorst(row, speech),
  };
}

/** A status that a later API adds is shown as AWS writes it. */
export function describeStatus(status: VerificationStatus, { words }: Speech): Said {
  return { glyph: statusGlyphs[status] ?? 'unknown', word: words.identities.verification[status] ?? status };
}

function describeVerified({ verification }: IdentityRow, speech: Speech): Said {
  // Nothing can be sent from an identity that failed.
  return {
    ...describeStatus(verification, speech),
    ...(verification === 'FAILED' ? { glyph: 'blocker' as const } : {}),
  };
}

function describeDkim({ dkim, progress }: IdentityRow, speech: Speech): Said | null {
  if (dkim === null) return notTold(progress, speech);
  if (dkim.status !== 'SUCCESS') return describeStatus(dkim.status, speech);
  const { dkimOn, dkimOff } = speech.words.identities;
  return dkim.signingEnabled ? { glyph: 'pass', word: dkimOn } : { glyph: 'high', word: dkimOff };
}

function describeMailFrom({ mailFrom, progress }: IdentityRow, speech: Speech): Said | null {
  if (mailFrom === null)
    return progress === 'read' || progress === 'audited'
      ? { glyph: 'none', word: speech.words.identities.mailFromNotSet }
      : notTold(progress, speech);
  if (mailFrom.status === 'SUCCESS') return { glyph: 'pass', word: speech.words.identities.mailFromSet };
  return describeStatus(mailFrom.status, speech);
}

function describeDmarc({ dmarc, progress }: IdentityRow, speech: Speech): Said | null {
  if (dmarc === null) return notTold(progress, speech);
  return { glyph: resultGlyphs[dmarc], word: speech.words.identities.dmarc[dmarc] };
}

function describeWorst({ failure, progress, worst, worstTitle }: IdentityRow, speech: Speech): Said | null {
  if (progress === 'failed') {
    const why = failure === null ? speech.words.identities.couldNotRead : speech.say(printFailure(failure));
    return { glyph: 'unknown', word: why };
  }
  if (worst === null) return null;
  if (worst === 'pass') return { glyph: 'pass', word: speech.words.identities.noProblems };
  return { glyph: worst, word: worstTitle === null ? speech.words.state[worst] : speech.say(worstTitle) };
}

/** What SES would not tell is unknown; what it was not asked yet is nothing so far. */
function notTold(progress: IdentityRow['progress'], { words }: Speech): Said | null {
  return progress === 'failed' ? { glyph: 'unknown', word: words.identities.notKnownYet } : null;
}
