// The records of a custom MAIL FROM domain as they stand now, and the two that Amazon SES asks for.
import type { MailFromAnswers } from '../../../shared/artifacts.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';
import { type DnsName, type DnsReply, isKnown } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity, SesMailFrom } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import { providerOf } from '../protocols/mx/providers.ts';
import { feedbackHost, sesFeedbackRegion, sesInboundRegion } from '../protocols/mx/ses-endpoint.ts';
import type { Exchange } from '../protocols/mx/types.ts';
import { curedTtlSeconds } from './cured-ttl.ts';
import { defaultMailFrom } from './mail-from-state.ts';
import { sesSpfDomain } from './ses-egress.ts';

/** The zone's own servers know better than a resolver's cache; where none of them answered, the resolver speaks. */
export function decidingReply(answers: readonly MailFromAnswers[], type: 'mx' | 'txt'): DnsReply {
  const replies = answers.map((answer) => ({ server: answer.server, reply: answer[type] }));
  const known = replies.filter(({ reply }) => isKnown(reply));
  const own = known.filter(({ server }) => server !== null);
  // Where servers differ, one that lacks the record is told of by itself; it does not speak for all.
  const [deciding] = [...own.filter(({ reply }) => reply.outcome === 'answer'), ...own, ...known, ...replies];
  if (deciding === undefined) throw new Error('nobody was asked about the MAIL FROM domain');
  return deciding.reply;
}

/** What is missing of servers that did not answer both questions at any of their addresses. */
export function unheardAnswers(answers: readonly MailFromAnswers[]): readonly DnsReply[] {
  const heard = new Set(answers.filter(({ mx, txt }) => isKnown(mx) && isKnown(txt)).map(({ server }) => server?.name));
  return answers.filter(({ server }) => !heard.has(server?.name)).flatMap(({ mx, txt }) => [mx, txt]);
}

export function isFeedback({ host }: Exchange): boolean {
  return sesFeedbackRegion(host) !== null;
}

/** A host of a known provider at which people have mailboxes: its MX record serves them, and may not be taken away. */
export function isMailbox({ host }: Exchange): boolean {
  return sesFeedbackRegion(host) === null && sesInboundRegion(host) === null && providerOf(host) !== null;
}

/** SES developer guide, "Using a custom MAIL FROM domain": exactly one MX record, and it is a feedback host of SES. */
export function isMxForSes(mx: DnsReply): boolean {
  const [only, ...others] = parseMx(mx);
  return only !== undefined && others.length === 0 && isFeedback(only);
}

export function feedbackValue({ region }: SesIdentity): string {
  return `10 ${feedbackHost(region)}`;
}

export const sesSpfValue = `v=spf1 include:${sesSpfDomain} ~all`;

/** The two records of a new MAIL FROM domain. */
export function mailFromRecords(identity: SesIdentity, domain: DnsName, note?: Text): readonly RecordToPublish[] {
  const place = { kind: 'record-to-publish', act: 'add', name: domain, ttlSeconds: curedTtlSeconds } as const;
  const noted = note === undefined ? place : { ...place, note };
  return [
    { ...noted, type: 'MX', value: feedbackValue(identity) },
    { ...noted, type: 'TXT', value: sesSpfValue },
  ];
}

export type MxMeanwhile = { readonly isRight: boolean; readonly details: readonly RecordToPublish[] };

/** What audits of SES's state say of the MX record: one that is wrong has audits of its own, which know what to change. */
export function mxMeanwhile(identity: SesIdentity, answers: Evidence<readonly MailFromAnswers[]>): MxMeanwhile {
  const mx = answers.state === 'seen' ? decidingReply(answers.value, 'mx') : null;
  const exchanges = mx === null ? [] : parseMx(mx);
  const [only, ...others] = exchanges;
  const isRight = only !== undefined && others.length === 0 && sesFeedbackRegion(only.host) === identity.region;
  const domain = identity.mailFrom?.domain ?? null;
  const details = exchanges.length > 0 || domain === null ? [] : mailFromRecords(identity, domain).slice(0, 1);
  return { isRight, details };
}

/** What SES does with mail while it does not find the MX record. */
export function sayWithoutMx({ onMxFailure }: SesMailFrom, { region }: SesIdentity): Text {
  return onMxFailure === 'REJECT_MESSAGE'
    ? {
        en: 'SES refuses every send with the error MailFromDomainNotVerified',
        ja: '送信はすべて MailFromDomainNotVerified エラーで拒否されます',
      }
    : {
        en: `SES sends with ${defaultMailFrom(region)} instead, and SPF no longer counts for DMARC`,
        ja: `代わりに ${defaultMailFrom(region)} で送信され、SPF は DMARC で有効になりません`,
      };
}

/** The same for the state that SES is in now. */
export function sayEffectNow(mailFrom: SesMailFrom, identity: SesIdentity): Text {
  const without = sayWithoutMx(mailFrom, identity);
  return mailFrom.status === 'SUCCESS'
    ? { en: `As soon as SES notices, ${without.en}.`, ja: `SES がこれを検出すると、${without.ja}。` }
    : { en: `At present, ${without.en}.`, ja: `現在、${without.ja}。` };
}
