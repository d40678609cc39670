// SES's troubleshooting of DKIM: the CNAME answers, but TXT at the same name fails.
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesKeys } from '../judge-ses-keys.ts';

export const sesDkimKeyCutOff = defineAudit({
  id: 'ses-dkim-key-cut-off',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'dkimTokens'],
  texts: {
    title: {
      en: 'The DNS server does not let TXT through a DKIM CNAME',
      ja: 'DKIM の CNAME を通じた TXT の応答が得られません',
    },
    passed: { en: 'TXT comes through every DKIM CNAME', ja: 'すべての DKIM の CNAME で TXT の応答が得られます' },
    why: {
      en: 'Receivers ask for TXT at your name and expect the server to follow the CNAME. This server answers the CNAME but fails for TXT, so they find no key although the record looks right.',
      ja: '受信側は貴ドメインの名前に TXT を問い合わせ、CNAME がたどられることを前提とします。このサーバーは CNAME には応答しますが TXT では失敗するため、レコードが正しく見えても鍵は見つかりません。',
    },
    fix: {
      en: 'Ask the DNS provider to answer TXT questions at names with a CNAME, or move the zone to another provider, for example Amazon Route 53.',
      ja: 'CNAME のある名前への TXT の問い合わせに応答するよう DNS 事業者に依頼するか、Amazon Route 53 など別の事業者にゾーンを移してください。',
    },
  },
  sources: [citeSes('Troubleshooting DKIM', 'troubleshoot-dkim', 'SES1-DK-3', 'SES4-10')],
  judge: ({ sesIdentity, dkimTokens }) =>
    judgeSesKeys(sesIdentity, dkimTokens, (key, token) => {
      if (key.kind !== 'cut-off') return null;
      return { says: sayOutcomeAt(token.name, key.reply.rcode), reply: key.reply };
    }),
});

function sayOutcomeAt(name: string, rcode: string | null): Text {
  const how = rcode === null || rcode === 'NOERROR' ? 'NODATA' : rcode;
  return {
    en: `SES has published the key, but TXT at ${name} ends with ${how}.`,
    ja: `SES の鍵は公開されていますが、${name} への TXT の問い合わせは ${how} で終わりました。`,
  };
}
