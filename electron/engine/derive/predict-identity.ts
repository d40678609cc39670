// What DMARC will say of the mail that an SES identity lets the account send, with MAIL FROM and DKIM as SES uses them now.
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import type { Leg, Prediction } from '../../../shared/report.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { isWithin, normalName } from '../protocols/dns/name.ts';
import { type MailFromSpf, signingDomain, usedMailFrom } from './mail-from-state.ts';
import { predictDmarc } from './predict-dmarc.ts';
import { type LabelledStream, sesMailFrom } from './predict-dmarc-streams.ts';

export type Sender = {
  readonly identity: SesIdentity;
  /** Its relatives (artifact sesRelated), empty where they are not known. */
  readonly related: readonly SesIdentity[];
  /** Whether SPF passes at its custom MAIL FROM domain; without one SES's own always does. */
  readonly spf: MailFromSpf;
};

/** The identity's own From first; `replies` answer the questions of `identityStreams` (see `wantedForStream`). */
export function predictIdentity(sender: Sender, replies: readonly DnsReply[]): readonly Prediction[] {
  return identityStreams(sender).map((labelled) => predictStream(sender, labelled, replies));
}

/** Mail From the identity itself; for a domain also From a sub-domain, and from each address with settings of its own. */
export function identityStreams({ identity, related }: Omit<Sender, 'spf'>): readonly LabelledStream[] {
  const own = ownStream({ identity, related });
  if (identity.kind === 'address') return [own];
  const below = `news.${identity.domain}`;
  const addresses = related.filter(
    ({ kind, region, domain }) => kind === 'address' && region === identity.region && isWithin(domain, identity.domain),
  );
  return [
    own,
    { label: fromBelow(below), stream: { ...own.stream, fromDomain: below } },
    ...addresses.map((address) => ownStream({ identity: address, related: [identity, ...related] })),
  ];
}

/** The identity's own stream alone; `replies` may be the artifact dmarcStreams. */
export function predictOwn(sender: Sender, replies: readonly DnsReply[]): Prediction {
  const { label, stream } = ownStream(sender);
  // Every MAIL FROM domain of SES's own stands to any From in the same way; this one is always asked about.
  const mailFromDomain = sender.identity.mailFrom?.status === 'SUCCESS' ? stream.mailFromDomain : sesMailFrom;
  return predictStream(sender, { label, stream: { ...stream, mailFromDomain } }, replies);
}

/** Mail From an address that the identity covers; its domain may be below the identity's. */
export function addressStream(sender: Omit<Sender, 'spf'>, address: string): LabelledStream {
  const fromDomain = normalName(address.slice(address.lastIndexOf('@') + 1));
  return {
    label: { en: `From ${address}, as SES sends it now`, ja: `From ${address}（現在の SES の設定）` },
    stream: { ...ownStream(sender).stream, fromDomain },
  };
}

function ownStream({ identity, related }: Omit<Sender, 'spf'>): LabelledStream {
  return {
    label: identity.kind === 'address' ? fromAddress(identity.name) : fromDomain(identity.domain),
    stream: {
      fromDomain: identity.domain,
      mailFromDomain: usedMailFrom(identity),
      // SES always adds its own signature; only another one can count.
      dkimDomain: signingDomain(identity, related) ?? sesMailFrom,
    },
  };
}

export function predictStream(
  sender: Sender,
  { label, stream }: LabelledStream,
  replies: readonly DnsReply[],
): Prediction {
  const custom = sender.identity.mailFrom;
  const isCustom = custom?.status === 'SUCCESS' && stream.mailFromDomain === custom.domain;
  if (!isCustom || sender.spf === 'passes') return predictDmarc(stream, replies, label);
  // SPF that does not pass counts as little as SPF of somebody else.
  const without = predictDmarc({ ...stream, mailFromDomain: sesMailFrom }, replies, label);
  const decides = sender.spf === 'unknown' && without.result === 'fail';
  const leg: Leg = { leg: 'spf', domain: custom.domain, ...spfLegs[sender.spf](custom.domain) };
  return {
    ...without,
    stream,
    legs: without.legs.map((one) => (one.leg === 'spf' ? leg : one)),
    ...(decides ? { result: 'unknown', disposition: null, says: openText(custom.domain) } : {}),
  };
}

const spfLegs: { readonly [S in 'fails' | 'unknown']: (domain: DnsName) => Pick<Leg, 'aligned' | 'says'> } = {
  fails: (domain) => ({
    aligned: 'no',
    says: {
      en: `The SPF record of MAIL FROM ${domain} does not let Amazon SES pass, so SPF does not count.`,
      ja: `MAIL FROM ${domain} の SPF レコードでは Amazon SES が合格しないため、SPF は有効になりません。`,
    },
  }),
  unknown: (domain) => ({
    aligned: 'unknown',
    says: {
      en: `Whether SPF passes for MAIL FROM ${domain} could not be determined.`,
      ja: `MAIL FROM ${domain} で SPF に合格するかどうかを確認できませんでした。`,
    },
  }),
};

const openText = (domain: DnsName): Text => ({
  en: `DKIM does not count, and the SPF record of ${domain} could not be read, so the result is unknown.`,
  ja: `DKIM は有効にならず、${domain} の SPF レコードも確認できないため、結果を判断できません。`,
});

const fromDomain = (domain: DnsName): Text => ({
  en: `From ${domain}, as SES sends it now`,
  ja: `From ${domain}（現在の SES の設定）`,
});
const fromBelow = (name: DnsName): Text => ({
  en: `From a subdomain without an identity of its own, such as ${name}`,
  ja: `独自の ID がないサブドメインの From（例: ${name}）`,
});
const fromAddress = (address: string): Text => ({
  en: `From ${address}, which is an identity with settings of its own`,
  ja: `From ${address}（独自の設定を持つ検証済み ID）`,
});
