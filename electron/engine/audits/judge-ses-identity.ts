// What audits of an SES identity share: its time, its sources, and the answers that many of them give.
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { parseDkimOrigin } from '../protocols/ses/dkim-origin.ts';
import { cannotTellFrom, type CitedSource, type Judgement, notApplicable } from './define-audit.ts';

/** For audits that need to know when SES said it: they weigh `sesIdentity` and get its time along. */
export function judgeSesIdentity(
  evidence: Evidence<SesIdentity>,
  judge: (identity: SesIdentity, nowMs: number) => Judgement,
): Judgement {
  if (evidence.state === 'unreachable') return cannotTellFrom(evidence);
  return evidence.state === 'seen' ? judge(evidence.value, evidence.atMs) : notApplicable(noIdentity);
}

/** A page of the SES API v2 reference. */
export function citeSesApi(shape: string, ...checks: readonly string[]): CitedSource {
  const source = {
    title: `Amazon SES API v2: ${shape}`,
    url: `https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_${shape}.html`,
  };
  return checks.length === 0 ? source : { ...source, checks };
}

const noIdentity: Text = { en: 'SES does not have this identity.', ja: 'この ID は SES に存在しません。' };

export const onlyDomains: Text = {
  en: 'This is an address identity; its domain is judged by itself.',
  ja: 'E メールアドレスの ID です。ドメインの ID で判定します。',
};

export const onlyAddresses: Text = {
  en: 'This applies to address identities only.',
  ja: 'E メールアドレスの ID だけが対象です。',
};

export const onlyEasyDkim: Text = {
  en: 'This identity does not use keys of Easy DKIM, so this does not apply.',
  ja: 'Easy DKIM の鍵を使う ID ではないため、該当しません。',
};

export const onlyByodkim: Text = {
  en: 'This identity does not use a key of your own (BYODKIM), so this does not apply.',
  ja: '独自の鍵（BYODKIM）を使う ID ではないため、該当しません。',
};

export const otherStatus: Text = {
  en: 'The status in SES is another one, so this does not apply.',
  ja: 'SES のステータスが異なるため、該当しません。',
};

/** The zone of a BYODKIM key is the user's; everything else is made by SES. */
export function isByodkim({ dkim }: SesIdentity): boolean {
  return parseDkimOrigin(dkim.origin).kind === 'own';
}
