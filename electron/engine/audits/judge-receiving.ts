// What the audits of receiving with SES begin with: where the domain's MX records lead, and which rules would take its mail.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { type DnsName, isKnown } from '../../../shared/dns.ts';
import type { SesIdentity, SesReceiving } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { exchangesIn } from '../derive/mail-hosts.ts';
import { ownMx } from '../derive/mx-detail.ts';
import { isWithin } from '../protocols/dns/name.ts';
import { sesInboundRegion } from '../protocols/mx/ses-endpoint.ts';
import { cannotTell, type Judgement, notApplicable } from './define-audit.ts';

/** Judges a domain whose MX records lead to SES; `regions` are those they name, in order of preference. */
export function judgeReceiving(
  { kind }: SesIdentity,
  mx: DnsReplies,
  judge: (regions: readonly RegionName[]) => Judgement,
): Judgement {
  if (kind === 'address') return notApplicable(addressText);
  const own = ownMx(mx);
  if (!isKnown(own)) return cannotTell([own]);
  const regions = exchangesIn(mx).flatMap(({ host }) => sesInboundRegion(host) ?? []);
  return regions.length === 0 ? notApplicable(elsewhere) : judge([...new Set(regions)]);
}

/** The same for the identity's own region alone, whose rules are known. */
export function judgeReceivingHere(identity: SesIdentity, mx: DnsReplies, judge: () => Judgement): Judgement {
  return judgeReceiving(identity, mx, (regions) =>
    regions.includes(identity.region) ? judge() : notApplicable(otherRegion),
  );
}

/** The enabled rules that would take mail to some address of the domain. */
export function rulesFor(domain: DnsName, { rules }: SesReceiving): SesReceiving['rules'] {
  return rules.filter(
    ({ enabled, recipients }) => enabled && (recipients.length === 0 || recipients.some(takes(domain))),
  );
}

/** SES developer guide, "Receipt rule conditions": an address, a domain, or `.domain` for all below it. */
function takes(domain: DnsName): (recipient: string) => boolean {
  return (recipient) => {
    const condition = recipient.toLowerCase();
    if (!condition.startsWith('.')) return condition.slice(condition.lastIndexOf('@') + 1) === domain;
    const above = condition.slice(1);
    return domain !== above && isWithin(domain, above);
  };
}

const addressText: Text = {
  en: 'Receiving is judged with the domain of this address.',
  ja: 'メール受信は、このアドレスのドメインで判定します。',
};
const elsewhere: Text = {
  en: 'The mail of this domain does not go to SES.',
  ja: 'このドメインのメールの受信先は SES ではありません。',
};
const otherRegion: Text = {
  en: 'The mail of this domain goes to SES in another region; another check covers that.',
  ja: 'このドメインの受信先は別のリージョンの SES です。別の項目で判定します。',
};
