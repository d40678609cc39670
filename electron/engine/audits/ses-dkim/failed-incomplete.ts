// X04: SES gave up, and one red word hides which of the records are right.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeSesDkimStatus } from '../judge-ses-dkim-status.ts';
import { matrixOf, sayRightCount } from '../judge-ses-tokens.ts';

export const sesDkimFailedIncomplete = defineAudit({
  id: 'ses-dkim-failed-incomplete',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: { en: 'DKIM failed: SES gave up on incomplete records', ja: 'DKIM の検証に失敗しました（レコードの不備）' },
    passed: { en: 'DKIM has not failed', ja: 'DKIM の検証に失敗していません' },
    why: {
      en: 'SES did not find all records within 72 hours and has stopped looking. It shows one red status even where only one record is wrong. Until DKIM succeeds, mail leaves unsigned or not at all.',
      ja: '72 時間以内にすべてのレコードを確認できず、SES は確認を打ち切りました。1 件だけの不備でも全体が失敗と表示されます。成功するまで、メールは署名なしで送られるか、送信できません。',
    },
    fix: {
      en: 'Publish what the checks of the single records show, wait until every server has it, then start the verification again (restart DKIM for this identity). Restarting first wastes the 72 hours.',
      ja: '個別の項目に示したレコードを公開し、すべてのサーバーに反映されてから、この ID の DKIM の検証をやり直してください。先にやり直すと、72 時間を無駄にします。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'X04', 'SES2-DK-1', 'SES4-12'),
    citeSes('Verification problems', 'troubleshoot-verification'),
  ],
  judge: (inputs) =>
    judgeSesDkimStatus(inputs, {
      status: ({ dkim }) => dkim.status === 'FAILED',
      dns: 'broken',
      judge: ({ standings }) => fail(sayRightCount(standings), { details: matrixOf(standings) }),
    }),
});
