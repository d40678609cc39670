// X11: the custom MAIL FROM domain lies outside the domain that the identity belongs to, so that SPF can never align.
import { suffixFacts } from '../../protocols/dmarc/public-suffix.ts';
import { isWithin } from '../../protocols/dns/name.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromOutsideIdentity = defineAudit({
  id: 'ses-mail-from-outside-identity',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'The MAIL FROM domain does not belong to the domain of the identity',
      ja: 'MAIL FROM ドメインが ID のドメインに属していません',
    },
    passed: {
      en: 'The MAIL FROM domain belongs to the domain of the identity',
      ja: 'MAIL FROM ドメインは ID のドメインに属しています',
    },
    why: {
      en: 'A custom MAIL FROM domain is there to make SPF count for DMARC. That takes a subdomain of the same organization as the From address; under any other domain SPF passes for somebody else.',
      ja: 'カスタム MAIL FROM ドメインの目的は、SPF を DMARC で有効にすることです。そのためには From と同じ組織のサブドメインが必要で、ほかのドメインでは SPF が別組織に対する合格になります。',
    },
    fix: {
      en: 'Choose a subdomain of the identity that is used for nothing else, for example bounce.<domain>, and set it as the MAIL FROM domain.',
      ja: 'ほかに使われていない ID のサブドメイン（例: bounce.<ドメイン>）を選び、MAIL FROM ドメインに設定してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11')],
  judge: ({ sesIdentity }) =>
    judgeMailFrom(sesIdentity, ({ domain }) => {
      // SES developer guide: a sub-domain of the parent domain of the verified identity.
      const parent = suffixFacts(sesIdentity.domain).registrable ?? sesIdentity.domain;
      if (isWithin(domain, parent)) return pass();
      return fail({
        en: `${domain} is not a subdomain of ${parent}.`,
        ja: `${domain} は ${parent} のサブドメインではありません。`,
      });
    }),
});
