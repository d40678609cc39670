// X15: an address is verified whose domain is no verified identity, so its mail leaves unsigned.
import type { Text } from '../../../../shared/text.ts';
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { domainIdentityOf, gapsOf } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyAddresses, otherStatus } from '../judge-ses-identity.ts';

export const sesIdentityAddressDomainUnverified = defineAudit({
  id: 'ses-identity-address-domain-unverified',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'sesRelated'],
  texts: {
    title: {
      en: 'The address is verified, but its domain is not',
      ja: 'アドレスは検証済みですが、ドメインは検証されていません',
    },
    passed: { en: 'The domain of the address is verified, too', ja: 'アドレスのドメインも検証済みです' },
    why: {
      en: 'Only a domain can have DKIM. Mail from an address whose domain is no verified identity leaves without a signature of its domain, so DMARC fails for it and Gmail and Yahoo may refuse it.',
      ja: 'DKIM を設定できるのはドメインです。ドメインが検証済みでないアドレスからのメールには、そのドメインの署名が付かないため DMARC に不合格となり、Gmail や Yahoo に拒否されることがあります。',
    },
    fix: {
      en: 'Create a domain identity for the domain in this region, publish its DKIM records, and then delete the address identity.',
      ja: 'このリージョンでドメインの ID を作成し、DKIM レコードを公開してください。その後、E メールアドレスの ID は削除できます。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'X15')],
  judge: ({ sesIdentity, sesRelated }) => {
    const { kind, name, domain, region, verification } = sesIdentity;
    if (kind === 'domain') return notApplicable(onlyAddresses);
    if (isFreeMailDomain(domain)) return notApplicable(freeMail);
    if (domainIdentityOf(sesIdentity, sesRelated) !== null) return pass();
    const gaps = gapsOf(sesRelated, region);
    if (gaps.length > 0) return { verdict: 'cannot-tell', whys: gaps };
    if (verification !== 'SUCCESS') return notApplicable(otherStatus);
    return fail({
      en: `${name} is verified in ${region}, but neither ${domain} nor a domain above it is.`,
      ja: `${region} で ${name} は検証済みですが、${domain} もその上位ドメインも検証されていません。`,
    });
  },
});

const freeMail: Text = {
  en: 'The domain belongs to a provider of mailboxes; another check covers that.',
  ja: 'フリーメールのドメインです。別の項目で判定します。',
};
