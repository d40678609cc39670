// X09: the records are right everywhere, but SES gave up before and does not look any more.
import { estimateSight, saySight } from '../../derive/sight-estimate.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeSesDkimStatus } from '../judge-ses-dkim-status.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { matrixOf } from '../judge-ses-tokens.ts';

export const sesDkimFailedComplete = defineAudit({
  id: 'ses-dkim-failed-complete',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: {
      en: 'DKIM failed, but all records are right now',
      ja: 'DKIM は失敗していますが、レコードは正しく公開されています',
    },
    passed: { en: 'DKIM has not failed in spite of right records', ja: '正しいレコードで DKIM が失敗してはいません' },
    why: {
      en: 'SES stopped looking before the records were right, and does not look again by itself. Mail leaves unsigned or not at all although nothing is missing in DNS.',
      ja: 'レコードが揃う前に SES は確認を打ち切っており、自動では再確認されません。DNS に不備はないのに、メールは署名なしで送られるか、送信できません。',
    },
    fix: {
      en: 'Start the verification again: restart DKIM for this identity, then compare the tokens that SES shows with those in DNS.',
      ja: 'この ID の DKIM の検証をやり直してください。そのあと、SES に表示されるトークンが DNS のものと同じかを確認します。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'X09', 'SES4-12'),
    citeSesApi('PutEmailIdentityDkimSigningAttributes'),
  ],
  judge: (inputs) =>
    judgeSesDkimStatus(inputs, {
      status: ({ dkim }) => dkim.status === 'FAILED',
      dns: 'right',
      judge: ({ identity, tokens, standings, zone, nowMs }) => {
        const said = saySight(estimateSight(identity, { dkimTokens: tokens, zoneServers: zone }, nowMs), nowMs);
        return fail(
          {
            en: `All ${tokens.length} records are right at every server that answered. ${said.en}`,
            ja: `${tokens.length} 件のレコードは、応答したすべてのサーバーで正しく公開されています。${said.ja}`,
          },
          { details: matrixOf(standings) },
        );
      },
    }),
});
