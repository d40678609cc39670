// K26: addresses or the key itself answer where the CNAME of a token should be.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenFlattened = defineAudit({
  id: 'ses-dkim-token-flattened',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM CNAME was flattened or proxied', ja: 'DKIM の CNAME が別の値に変換されています' },
    passed: { en: 'No DKIM CNAME was flattened or proxied', ja: '変換された DKIM の CNAME はありません' },
    why: {
      en: 'The DNS provider answers with what it found behind the CNAME, or with its proxy, instead of the CNAME. SES looks for the CNAME and reports TYPE_NOT_FOUND; the key is not reached or goes out of date.',
      ja: 'DNS 事業者が CNAME をそのまま返さず、参照先の値やプロキシのアドレスに置き換えています。SES は CNAME を確認できず（TYPE_NOT_FOUND）、鍵に到達できないか、古い鍵のままになります。',
    },
    fix: {
      en: 'In the DNS panel, turn off the proxy or CNAME flattening for this record (in Cloudflare: "DNS only"), so that the CNAME below is answered as it is.',
      ja: 'DNS 管理画面で、このレコードのプロキシまたは CNAME フラット化を無効にし（Cloudflare では「DNS のみ」）、下の CNAME がそのまま返されるようにしてください。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01', 'K26')],
  judge: (inputs) => judgeSesTokens(inputs, 'flattened'),
});
