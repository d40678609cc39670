// SES1-DK-4: an address identity of its own leaves unsigned under a domain that is signed.
import type { Text } from '../../../../shared/text.ts';
import { domainIdentityOf, gapsOf } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyAddresses } from '../judge-ses-identity.ts';

export const sesDkimAddressUnsigned = defineAudit({
  id: 'ses-dkim-address-unsigned',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'sesRelated'],
  texts: {
    title: {
      en: 'This address is sent unsigned although its domain is signed',
      ja: 'ドメインは署名されますが、このアドレスは署名されません',
    },
    passed: { en: 'This address is signed as its domain is', ja: 'このアドレスもドメインと同様に署名されます' },
    why: {
      en: "An address with an identity of its own has its own DKIM setting, which overrides the domain's. Here it is off, so mail from this address leaves unsigned while all other mail of the domain is signed.",
      ja: '個別に検証されたアドレスの DKIM 設定は、ドメインの設定より優先されます。ここでは無効のため、ドメインのほかのメールは署名されても、このアドレスのメールだけ署名されません。',
    },
    fix: {
      en: "Delete this address identity, so that the domain's settings apply, or switch DKIM signing on for it.",
      ja: 'この E メールアドレスの ID を削除してドメインの設定を適用するか、この ID の DKIM 署名を有効にしてください。',
    },
  },
  sources: [citeSes('Troubleshooting DKIM', 'troubleshoot-dkim', 'SES1-DK-4', 'SES2-DK-3', 'SES4-9')],
  judge: ({ sesIdentity, sesRelated }) => {
    if (sesIdentity.kind === 'domain') return notApplicable(onlyAddresses);
    if (sesIdentity.dkim.signingEnabled) return pass();
    const domain = domainIdentityOf(sesIdentity, sesRelated);
    const gaps = gapsOf(sesRelated, sesIdentity.region);
    if (domain === null) return gaps.length > 0 ? { verdict: 'cannot-tell', whys: gaps } : notApplicable(noDomain);
    if (!domain.dkim.signingEnabled || domain.dkim.status !== 'SUCCESS') return notApplicable(noneSigned);
    return fail({
      en: `DKIM signing is on for ${domain.name}, but off for ${sesIdentity.name}.`,
      ja: `${domain.name} の DKIM 署名は有効ですが、${sesIdentity.name} では無効です。`,
    });
  },
});

const noDomain: Text = {
  en: 'The domain of this address is no verified identity; another check covers that.',
  ja: 'このアドレスのドメインは検証済み ID ではありません。別の項目で判定します。',
};
const noneSigned: Text = {
  en: 'The domain itself is not signed; its own identity is judged for that.',
  ja: 'ドメイン自体が署名されていません。ドメインの ID で判定します。',
};
