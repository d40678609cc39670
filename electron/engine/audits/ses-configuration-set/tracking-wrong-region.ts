// CS-4: the custom tracking domain leads to the tracker of another region.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { trackingHost } from '../../protocols/ses/tracking-host.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeDefaultSetTracking, notTracker } from '../judge-default-set.ts';

export const sesConfigurationSetTrackingWrongRegion = defineAudit({
  id: 'ses-configuration-set-tracking-wrong-region',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'sesDefaultSet', 'trackingReplies'],
  texts: {
    title: {
      en: 'The tracking domain leads to another region',
      ja: 'トラッキングドメインが別のリージョンを指しています',
    },
    passed: {
      en: 'The tracking domain leads to the right region',
      ja: 'トラッキングドメインは正しいリージョンを指しています',
    },
    why: {
      en: 'Each region counts its own mail. The tracker of another region does not know the links of this one, so clicks end in an error.',
      ja: 'トラッキングはリージョンごとに行われます。別のリージョンのトラッカーはこのリージョンのリンクを認識できず、クリックするとエラーになります。',
    },
    fix: { en: 'Replace the CNAME record with the one below.', ja: 'CNAME レコードを下のものに置き換えてください。' },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ sesIdentity: { region }, sesDefaultSet, trackingReplies: replies }) =>
    judgeDefaultSetTracking(sesDefaultSet, replies, ({ domain: name, lead }) => {
      if (lead.kind !== 'tracker') return notApplicable(notTracker);
      if (lead.region === region) return pass(null, { replies });
      const place = {
        kind: 'record-to-publish',
        act: 'replace',
        name,
        type: 'CNAME',
        ttlSeconds: curedTtlSeconds,
      } as const;
      return fail(
        {
          en: `${name} leads to ${lead.host}; this identity sends from ${region}.`,
          ja: `${name} は ${lead.host} を指していますが、この ID の送信リージョンは ${region} です。`,
        },
        { details: [{ ...place, value: trackingHost(region), instead: lead.host }], replies },
      );
    }),
});
