// What the audits of an identity's custom MAIL FROM domain begin with: the domain, its records, its relatives.
import type { MailFromAnswers, MailFromReplies, RelatedIdentities } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { type DnsReply, isKnown } from '../../../shared/dns.ts';
import type { SesIdentity, SesMailFrom } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { decidingReply } from '../derive/mail-from-records.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import type { Exchange } from '../protocols/mx/types.ts';
import { cannotTell, type Judgement, notApplicable } from './define-audit.ts';

/** Judges what SES says of the custom MAIL FROM domain, where the identity has one. */
export function judgeMailFrom(identity: SesIdentity, judge: (mailFrom: SesMailFrom) => Judgement): Judgement {
  return identity.mailFrom === null ? notApplicable(noneText) : judge(identity.mailFrom);
}

export type MailFromMx = {
  readonly mailFrom: SesMailFrom;
  readonly mx: DnsReply;
  readonly exchanges: readonly Exchange[];
};

/** Judges the MX records of the custom MAIL FROM domain; where there is none, another audit speaks. */
export function judgeMailFromMx(
  identity: SesIdentity,
  answers: readonly MailFromAnswers[],
  judge: (view: MailFromMx) => Judgement,
): Judgement {
  return judgeMailFrom(identity, (mailFrom) => {
    const mx = decidingReply(answers, 'mx');
    if (!isKnown(mx)) return cannotTell([mx]);
    const exchanges = parseMx(mx);
    return exchanges.length === 0 ? notApplicable(noMx) : judge({ mailFrom, mx, exchanges });
  });
}

/** The replies of the SPF walk of the identity's own MAIL FROM domain, not of one found by probing. */
export function ownReplies(identity: SesIdentity, all: readonly MailFromReplies[]): MailFromReplies | null {
  return all.find(({ domain, how }) => how === 'given' && domain === identity.mailFrom?.domain) ?? null;
}

/** Nobody may be blamed for an identity that could not be read: the gaps in this region, as the reason. */
export function cannotTellGaps({ gaps }: RelatedIdentities, region: RegionName): Judgement | null {
  const open = gaps.filter((gap) => gap.region === region);
  if (open.length === 0) return null;
  return { verdict: 'cannot-tell', whys: open.map(({ failure }) => ({ kind: 'aws', failure, call: null })) };
}

export const noneText: Text = {
  en: 'This identity has no custom MAIL FROM domain; another check covers that.',
  ja: 'この ID にはカスタム MAIL FROM ドメインがありません。別の項目で判定します。',
};
export const rejectingText: Text = {
  en: 'SES refuses to send meanwhile, as you chose; another check covers that.',
  ja: '選択した動作により、その間の送信は拒否されます。別の項目で判定します。',
};
const noMx: Text = {
  en: 'The MAIL FROM domain has no MX record; another check covers that.',
  ja: 'MAIL FROM ドメインに MX レコードがありません。別の項目で判定します。',
};
