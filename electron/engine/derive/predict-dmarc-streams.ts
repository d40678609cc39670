// The streams of mail that a domain on Amazon SES has: ready-made choices for the prediction.
import type { DnsName, DnsQuestion } from '../../../shared/dns.ts';
import type { Stream } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { wantedForDomain } from './org-domain.ts';

/** SES's own MAIL FROM; outside us-east-1 it is `<region>.amazonses.com`, which stands to any From in the same way. */
export const sesMailFrom = 'amazonses.com';

export type LabelledStream = { readonly label: Text; readonly stream: Stream };

/** SES's default, each custom MAIL FROM domain (or the usual one, where none is known), and mail without Easy DKIM. */
export function readyMadeStreams(domain: DnsName, mailFromDomains: readonly DnsName[]): readonly LabelledStream[] {
  const custom =
    mailFromDomains.length === 0
      ? [customStream(domain, supposedMailFrom(domain), 'supposed')]
      : mailFromDomains.map((mailFrom) => customStream(domain, mailFrom, 'known'));
  return [
    {
      label: {
        en: 'Amazon SES, default MAIL FROM domain, Easy DKIM',
        ja: 'Amazon SES（デフォルトの MAIL FROM ドメイン、Easy DKIM あり）',
      },
      stream: { fromDomain: domain, mailFromDomain: sesMailFrom, dkimDomain: domain },
    },
    ...custom,
    {
      label: {
        en: 'Amazon SES, default MAIL FROM domain, no DKIM of your own',
        ja: 'Amazon SES（デフォルトの MAIL FROM ドメイン、自ドメインの DKIM なし）',
      },
      // SES always adds its own signature; yours is missing until Easy DKIM or BYODKIM is verified.
      stream: { fromDomain: domain, mailFromDomain: sesMailFrom, dkimDomain: sesMailFrom },
    },
  ];
}

/** The label that SES's own guide uses. */
export function supposedMailFrom(domain: DnsName): DnsName {
  return `mail.${domain}`;
}

function customStream(domain: DnsName, mailFrom: DnsName, how: 'known' | 'supposed'): LabelledStream {
  const known: Text = {
    en: `Amazon SES, custom MAIL FROM domain ${mailFrom}, Easy DKIM`,
    ja: `Amazon SES（カスタム MAIL FROM ドメイン ${mailFrom}、Easy DKIM あり）`,
  };
  const supposed: Text = {
    en: `Amazon SES, if you set up a custom MAIL FROM domain such as ${mailFrom}, Easy DKIM`,
    ja: `Amazon SES（${mailFrom} のようなカスタム MAIL FROM ドメインを設定した場合、Easy DKIM あり）`,
  };
  return {
    label: how === 'known' ? known : supposed,
    stream: { fromDomain: domain, mailFromDomain: mailFrom, dkimDomain: domain },
  };
}

/** Every question whose reply the prediction reads; the SOA tells whether the From domain exists (RFC 9989 3.2.13). */
export function wantedForStream({ fromDomain, mailFromDomain, dkimDomain }: Stream): readonly DnsQuestion[] {
  const domains = new Set([fromDomain, mailFromDomain, ...(dkimDomain === null ? [] : [dkimDomain])]);
  const all = [...domains].flatMap(wantedForDomain);
  const once = all.filter(({ name }, index) => all.findIndex((asked) => asked.name === name) === index);
  return [...once, { name: fromDomain, type: 'SOA' }];
}
