// X09: the records are right everywhere, and SES has yet to see them.
import type { Text } from '../../../../shared/text.ts';
import { isLooking } from '../../derive/dkim-status.ts';
import { estimateSight, saySight } from '../../derive/sight-estimate.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable } from '../define-audit.ts';
import { judgeSesDkimStatus, sawOtherProvider } from '../judge-ses-dkim-status.ts';
import { matrixOf } from '../judge-ses-tokens.ts';

export const sesDkimPendingComplete = defineAudit({
  id: 'ses-dkim-pending-complete',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'medium',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: { en: 'DKIM is pending although all records are right', ja: 'DKIM レコードは正しく、SES の確認待ちです' },
    passed: { en: 'DKIM is not waiting for SES', ja: 'SES の確認待ちではありません' },
    why: {
      en: 'There is nothing left to publish. Resolvers, those of SES among them, remember that a record was missing for as long as your zone tells them to; until then SES cannot see the new one.',
      ja: '公開すべきレコードはもうありません。SES を含むリゾルバーは「レコードなし」という応答をゾーンの設定した時間だけ保持するため、その間は新しいレコードが見えません。',
    },
    fix: {
      en: 'Leave the records as they are and wait until the time below. If SES still has not seen them a day later, start the verification again.',
      ja: 'レコードはそのままにして、下の時刻まで待ってください。さらに 1 日たっても確認されない場合は、検証をやり直します。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'X09', 'X04'), citeRfc(2308, '5')],
  judge: (inputs) =>
    judgeSesDkimStatus(inputs, {
      status: isLooking,
      dns: 'right',
      judge: ({ identity, tokens, standings, zone, nowMs }) => {
        if (sawOtherProvider(identity, zone)) return notApplicable(elsewhere);
        const estimate = estimateSight(identity, { dkimTokens: tokens, zoneServers: zone }, nowMs);
        const said = saySight(estimate, nowMs);
        return fail(
          {
            en: `${identity.dkim.status}, but all ${tokens.length} records are right at every server that answered. ${said.en}`,
            ja: `ステータスは ${identity.dkim.status} ですが、${tokens.length} 件のレコードは、応答したすべてのサーバーで正しく公開されています。${said.ja}`,
          },
          { details: matrixOf(standings) },
        );
      },
    }),
});

const elsewhere: Text = {
  en: 'SES saw another DNS provider; another check covers that.',
  ja: 'SES は別の DNS 事業者を参照しています。別の項目で判定します。',
};
