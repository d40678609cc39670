// What every audit of a BIMI record begins with: the record that a receiver would use, or why there is none to judge.
import type { DnsReplies, Target } from '../../../shared/artifacts.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { findBimi, meantAsBimi, ownReply } from '../derive/bimi-found.ts';
import { isDeclined } from '../protocols/bimi/parse.ts';
import type { BimiRecord } from '../protocols/bimi/types.ts';
import { cannotTell, type CitedSource, type Judgement, notApplicable } from './define-audit.ts';

export type JudgedBimi = { readonly record: BimiRecord; readonly reply: DnsReply; readonly own: boolean };

export function judgeBimiRecord(
  target: Target,
  replies: DnsReplies,
  judge: (found: JudgedBimi) => Judgement,
): Judgement {
  const found = findBimi(target.domain, replies);
  switch (found.kind) {
    case 'unknown':
      return cannotTell(found.unreached);
    case 'record':
      return judge(found);
    default:
      return notApplicable({ en: 'No BIMI record applies here.', ja: '適用される BIMI レコードがありません。' });
  }
}

/** The same, for records that offer a logo: one that declines is no fault (4.2 "Declination to Publish"). */
export function judgeOfferedLogo(
  target: Target,
  replies: DnsReplies,
  judge: (found: JudgedBimi) => Judgement,
): Judgement {
  return judgeBimiRecord(target, replies, (found) =>
    isDeclined(found.record)
      ? notApplicable({ en: 'The record declines BIMI on purpose.', ja: '意図的に BIMI を辞退しているレコードです。' })
      : judge(found),
  );
}

/** The same for questions that a fault of the record leaves open: its owner means to offer a logo all the same. */
export function judgeMeantLogo(target: Target, replies: DnsReplies, judge: (reply: DnsReply) => Judgement): Judgement {
  const own = ownReply(target.domain, replies);
  const meant = own === undefined ? [] : meantAsBimi(own);
  return own !== undefined && meant.some((record) => !record.counts || meant.length > 1) && !meant.every(isDeclined)
    ? judge(own)
    : judgeOfferedLogo(target, replies, ({ reply }) => judge(reply));
}

const draft = 'https://datatracker.ietf.org/doc/draft-brand-indicators-for-message-identification/';

/** Cites a section of the BIMI draft by its name: section numbers move between its versions. */
export function citeBimi(section: string, ...checks: readonly string[]): CitedSource {
  const source = { title: `BIMI draft (draft-brand-indicators-for-message-identification), "${section}"`, url: draft };
  return checks.length === 0 ? source : { ...source, checks };
}
