// X11: the MX record names the feedback host of a region where nothing of the account uses this MAIL FROM domain.
import { feedbackValue } from '../../derive/mail-from-records.ts';
import { mxExcerpt, replaceMx } from '../../derive/mx-detail.ts';
import { sesFeedbackRegion } from '../../protocols/mx/ses-endpoint.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellGaps, judgeMailFromMx } from '../judge-mail-from.ts';

export const sesMailFromRegionWrong = defineAudit({
  id: 'ses-mail-from-region-wrong',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  weighs: ['sesRelated'],
  texts: {
    title: {
      en: 'The MX record of the MAIL FROM domain names the wrong region',
      ja: 'MAIL FROM ドメインの MX が別のリージョンを指しています',
    },
    passed: {
      en: 'The MX record of the MAIL FROM domain names the right region',
      ja: 'MAIL FROM ドメインの MX は正しいリージョンを指しています',
    },
    why: {
      en: 'Bounces go to the region that the MX record names. SES passes them on only to a region where the same MAIL FROM domain is set up; where it is not, they are lost, and the setup fails.',
      ja: 'バウンスは、MX が指すリージョンに届きます。そのリージョンにも同じ MAIL FROM ドメインが設定されていれば SES が転送しますが、設定がなければバウンスは失われ、セットアップも失敗します。',
    },
    fix: {
      en: 'Replace the MX record with the one of the region of this identity, as below.',
      ja: '下のとおり、この ID のリージョンの MX レコードに置き換えてください。',
    },
  },
  sources: [citeSes('Regions and Amazon SES', 'regions', 'SES2-MF-3'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ sesIdentity, mailFromAnswers, sesRelated }) =>
    judgeMailFromMx(sesIdentity, mailFromAnswers, ({ mailFrom, mx, exchanges }) => {
      const [only, ...others] = exchanges;
      const region = only === undefined || others.length > 0 ? null : sesFeedbackRegion(only.host);
      if (only === undefined || region === null) return notApplicable(otherText);
      if (region === sesIdentity.region) return pass(null, { replies: [mx] });
      if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
      const related = sesRelated.state === 'seen' ? sesRelated.value : { identities: [], gaps: [] };
      const shares = related.identities.some(
        (one) => one.region === region && one.mailFrom?.domain === mailFrom.domain,
      );
      if (shares) return pass(sharedText(region), { replies: [mx] });
      return (
        cannotTellGaps(related, region) ??
        fail(wrongText(mailFrom.domain, region, sesIdentity.region), {
          details: [
            mxExcerpt(mx, () => ({ en: `The region ${region}.`, ja: `リージョン ${region} です。` })),
            replaceMx(mx, { from: only, to: feedbackValue(sesIdentity) }),
          ],
          replies: [mx],
        })
      );
    }),
});

const otherText = {
  en: 'There is not exactly one MX record of SES; another check covers that.',
  ja: 'SES の MX レコードがちょうど 1 つではありません。別の項目で判定します。',
};
const sharedText = (region: string) => ({
  en: `The MX record names ${region}, where the same MAIL FROM domain is set up, too: SES routes bounces to the right region.`,
  ja: `MX は ${region} を指していますが、同じ MAIL FROM ドメインがそこにも設定されているため、SES が適切なリージョンへ転送します。`,
});
const wrongText = (domain: string, named: string, own: string) => ({
  en: `The MX record of ${domain} names ${named}; this identity is in ${own}, and no identity of yours in ${named} uses this MAIL FROM domain.`,
  ja: `${domain} の MX は ${named} を指していますが、この ID のリージョンは ${own} で、${named} にこの MAIL FROM ドメインを使う ID はありません。`,
});
