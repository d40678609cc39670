// CS-4: the custom tracking domain lies below a domain that is not verified in SES.
import { isWithin } from '../../protocols/dns/name.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { noTracking } from '../judge-default-set.ts';
import { cannotTellGaps } from '../judge-mail-from.ts';

export const sesConfigurationSetTrackingUnverified = defineAudit({
  id: 'ses-configuration-set-tracking-unverified',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'sesDefaultSet'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'The tracking domain is not verified', ja: 'トラッキングドメインが検証されていません' },
    passed: { en: 'The tracking domain is verified', ja: 'トラッキングドメインは検証済みです' },
    why: {
      en: 'SES uses a custom tracking domain only while it, or a domain above it, is a verified identity in the same region. Otherwise sends with this set fail or go out untracked.',
      ja: 'SES がカスタムトラッキングドメインを使うには、そのドメインか上位のドメインが、同じリージョンで検証済み ID になっている必要があります。そうでないと、この設定セットでの送信が失敗するか、トラッキングされません。',
    },
    fix: {
      en: 'Finish the verification of the domain in this region, or choose a tracking domain below a verified one.',
      ja: 'このリージョンでドメインの検証を完了するか、検証済みドメインのサブドメインをトラッキングドメインに指定してください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'SES2-CS-4')],
  judge: ({ sesIdentity, sesDefaultSet: { trackingDomain }, sesRelated }) => {
    if (trackingDomain === null) return notApplicable(noTracking);
    const related = sesRelated.state === 'seen' ? sesRelated.value : { identities: [], gaps: [] };
    const above = [sesIdentity, ...related.identities].filter(
      ({ kind, region, domain }) =>
        kind === 'domain' && region === sesIdentity.region && isWithin(trackingDomain, domain),
    );
    if (above.some(({ verification }) => verification === 'SUCCESS' || verification === 'TEMPORARY_FAILURE'))
      return pass();
    // A relative that could not be read may verify it.
    if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
    const unsure = cannotTellGaps(related, sesIdentity.region);
    if (unsure !== null) return unsure;
    const [nearest] = above;
    if (nearest === undefined) return notApplicable(elsewhere);
    return fail({
      en: `${trackingDomain} lies below ${nearest.name}, whose verification is ${nearest.verification}.`,
      ja: `${trackingDomain} の上位の ${nearest.name} の検証状態は ${nearest.verification} です。`,
    });
  },
});

const elsewhere = {
  en: 'The tracking domain belongs to another identity and is judged with that one.',
  ja: 'トラッキングドメインは別の ID に属しており、その ID とともに判定します。',
};
