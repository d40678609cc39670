// X23: the domain's mail goes to SES in a region where the domain is not verified.
import { mxExcerpt, ownMx, replaceMx } from '../../derive/mx-detail.ts';
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { isWithin } from '../../protocols/dns/name.ts';
import { sesInboundRegion } from '../../protocols/mx/ses-endpoint.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';
import { cannotTellGaps } from '../judge-mail-from.ts';
import { judgeReceiving, rulesFor } from '../judge-receiving.ts';

export const sesReceivingRegionOther = defineAudit({
  id: 'ses-receiving-region-other',
  topic: 'ses-receiving',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mx'],
  weighs: ['sesRelated', 'sesReceiving'],
  texts: {
    title: {
      en: 'Mail goes to SES in a region where the domain is not verified',
      ja: '受信先が、ドメインを検証していないリージョンの SES です',
    },
    passed: {
      en: 'Mail goes to SES in a region where the domain is verified',
      ja: '受信先の SES のリージョンでドメインは検証済みです',
    },
    why: {
      en: 'SES receives mail only for domains that are verified in the very region that the MX record names. In any other region it refuses the mail, even if the domain is verified elsewhere.',
      ja: 'SES がメールを受信するのは、MX が指すリージョンで検証済みのドメインだけです。ほかのリージョンで検証済みでも、そのリージョンでは拒否されます。',
    },
    fix: {
      en: 'Verify the domain in the region that the MX record names and set up receipt rules there, or change the MX record to the region where the rules are.',
      ja: 'MX が指すリージョンでドメインを検証して受信ルールを設定するか、MX をルールのあるリージョンに変更してください。',
    },
  },
  sources: [citeSes('publishing an MX record', 'receiving-email-mx-record', 'X23', 'SES4-16')],
  judge: ({ sesIdentity, mx, sesRelated, sesReceiving }) =>
    judgeReceiving(sesIdentity, mx, ([region = sesIdentity.region, ...others]) => {
      const own = ownMx(mx);
      if ([region, ...others].includes(sesIdentity.region)) return pass(null, { replies: [own] });
      if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
      const related = sesRelated.state === 'seen' ? sesRelated.value : { identities: [], gaps: [] };
      const there = related.identities.filter((one) => one.kind === 'domain' && one.region === region);
      if (there.some(({ domain }) => isWithin(sesIdentity.domain, domain))) return pass(null, { replies: [own] });
      const hasRules = sesReceiving.state === 'seen' && rulesFor(sesIdentity.domain, sesReceiving.value).length > 0;
      const wrong = exchangesIn(mx).find(({ host }) => sesInboundRegion(host) === region);
      const right = `10 inbound-smtp.${sesIdentity.region}.amazonaws.com`;
      const cure = hasRules && wrong !== undefined ? [replaceMx(own, { from: wrong, to: right })] : [];
      return (
        cannotTellGaps(related, region) ??
        fail(otherText(sesIdentity.domain, region, sesIdentity.region), {
          details: [mxExcerpt(own, ({ host }) => (sesInboundRegion(host) === region ? unverified : null)), ...cure],
          replies: [own],
        })
      );
    }),
});

const unverified = { en: 'The domain is not verified there.', ja: 'このリージョンでは検証されていません。' };
const otherText = (domain: string, named: string, own: string) => ({
  en: `The mail of ${domain} goes to SES in ${named}; it is verified in ${own}, and not there.`,
  ja: `${domain} のメールは ${named} の SES に届きますが、検証済みなのは ${own} で、${named} ではありません。`,
});
