// CS-4: the custom tracking domain does not lead anywhere.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { trackingHost } from '../../protocols/ses/tracking-host.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeDefaultSetTracking } from '../judge-default-set.ts';

export const sesConfigurationSetTrackingDangling = defineAudit({
  id: 'ses-configuration-set-tracking-dangling',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'sesDefaultSet', 'trackingReplies'],
  texts: {
    title: { en: 'The tracking domain does not resolve', ja: 'トラッキングドメインを解決できません' },
    passed: { en: 'The tracking domain resolves', ja: 'トラッキングドメインは解決できます' },
    why: {
      en: 'SES rewrites the links of your mail to this domain. As it does not resolve, recipients who click a link get an error, and opens are not counted.',
      ja: 'SES はメール内のリンクをこのドメインに書き換えます。解決できないため、リンクをクリックした受信者にはエラーが表示され、開封も計測されません。',
    },
    fix: {
      en: 'Publish the CNAME record below. To serve the links over HTTPS, point it to a CDN that has a certificate for this name instead.',
      ja: '下の CNAME レコードを公開してください。HTTPS で配信する場合は、この名前の証明書を持つ CDN を指すようにします。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ sesIdentity: { region }, sesDefaultSet, trackingReplies: replies }) =>
    judgeDefaultSetTracking(sesDefaultSet, replies, ({ domain: name, lead }) => {
      if (lead.kind !== 'nowhere') return pass(null, { replies });
      const place = {
        kind: 'record-to-publish',
        act: 'add',
        name,
        type: 'CNAME',
        ttlSeconds: curedTtlSeconds,
      } as const;
      return fail(
        {
          en: `${name} has no CNAME record and no address.`,
          ja: `${name} に CNAME レコードもアドレスもありません。`,
        },
        { details: [{ ...place, value: trackingHost(region) }], replies },
      );
    }),
});
