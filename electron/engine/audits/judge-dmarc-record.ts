// What every audit of a DMARC record begins with: the record that decides, or why there is none to judge.
import type { Target } from '../../../shared/artifacts.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { type DecidingRecord, decidingRecord } from '../derive/dmarc-record.ts';
import { type Declarations, sendsNoMail } from '../derive/no-mail.ts';
import { cannotTell, type CitedSource, type Judgement, notApplicable } from './define-audit.ts';

/** Judges the record that decides for the domain's mail: its own, or the one it inherits. */
export function judgeDmarcRecord(
  target: Target,
  replies: readonly DnsReply[],
  judge: (found: DecidingRecord) => Judgement,
): Judgement {
  const found = decidingRecord(target.domain, replies);
  if (found.kind === 'unknown') return cannotTell(found.unreached);
  if (found.kind === 'record') return judge(found);
  return notApplicable({
    en: 'No valid DMARC record applies here, so there is nothing to judge.',
    ja: '有効な DMARC レコードがないため、判定の対象がありません。',
  });
}

/**
 * No fault of a domain that sends no mail: what its record should say is the question of `dmarc-parked-open`. Where it
 * cannot be known whether it does, the fault is one of the two for certain, and told here.
 */
export function unlessSilent({ apexTxt, mx }: Declarations, judgement: Judgement): Judgement {
  if (judgement.verdict !== 'fail') return judgement;
  return sendsNoMail({ apexTxt, mx }) === 'yes' ? notApplicable(noMail) : judgement;
}

const noMail: Text = {
  en: 'The domain says that it sends no mail; another check covers its protection against misuse.',
  ja: 'メールを送信しないと宣言しているドメインです。なりすまし対策は別の項目で判定します。',
};

/** Said where there is nothing at the name itself that could be removed. */
export const fromWildcard: Text = {
  en: 'A wildcard of the domain answers here; another check covers that.',
  ja: 'ドメインのワイルドカードによる応答です。別の項目で判定します。',
};

const titles = {
  9989: 'RFC 9989 (DMARC)',
  9990: 'RFC 9990 (DMARC aggregate reports)',
  9991: 'RFC 9991 (DMARC failure reports)',
  7489: 'RFC 7489 (DMARC, 2015)',
} as const;

/** Cites a section, with the conditions of the check catalogue that the audit judges. */
export function cite(rfc: keyof typeof titles, section: string, ...checks: readonly string[]): CitedSource {
  const url = `https://www.rfc-editor.org/rfc/rfc${rfc}#${/^\d/u.test(section) ? 'section' : 'appendix'}-${section}`;
  const title = `${titles[rfc]} ${section}`;
  return checks.length === 0 ? { title, url } : { title, url, checks };
}
