// X01: a DKIM record of the identity is at none of the zone's servers.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenAbsent = defineAudit({
  id: 'ses-dkim-token-absent',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM record is missing', ja: 'DKIM レコードが公開されていません' },
    passed: { en: 'No DKIM record is missing', ja: 'DKIM レコードはすべて公開されています' },
    why: {
      en: 'Amazon SES signs with keys that receivers find through these records. While one is missing, mail signed with it counts as unsigned, and SES does not confirm the identity or later withdraws it.',
      ja: 'Amazon SES の署名は、このレコードを通じて受信側に検証されます。欠けているレコードの鍵で署名されたメールは署名なしとして扱われ、SES でも ID が検証されないか、検証が取り消されます。',
    },
    fix: {
      en: 'Publish the record below at the DNS provider that the domain is delegated to. In panels that append the domain by themselves, enter only the part of the name before it.',
      ja: '下のレコードを、ドメインの委任先の DNS で公開してください。ドメイン名が自動で付く管理画面では、名前の欄にそれより前の部分だけを入力します。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01', 'K02', 'SES2-DK-1', 'SES1-DK-1')],
  judge: (inputs) => judgeSesTokens(inputs, 'absent'),
});
