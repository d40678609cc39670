// X06: the identity takes its keys from another region, whose own DKIM is not in order.
import type { Text } from '../../../../shared/text.ts';
import { parentOf } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const sesDkimDeedParentUnhealthy = defineAudit({
  id: 'ses-dkim-deed-parent-unhealthy',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: {
      en: 'The parent identity of replicated keys is not in order',
      ja: '鍵の複製元になる親 ID に問題があります',
    },
    passed: { en: 'The parent identity of replicated keys is in order', ja: '鍵の複製元になる親 ID は正常です' },
    why: {
      en: 'Replicated keys live on the health of the identity in the parent region. When its DKIM fails or is switched off, this identity loses its signature, too.',
      ja: '複製した鍵は、親リージョンの ID の状態に左右されます。親の DKIM が失敗したり無効になったりすると、この ID も署名できなくなります。',
    },
    fix: {
      en: 'Open the identity in the parent region and mend its DKIM there. Then check this identity again.',
      ja: '親リージョンでこの ID を開き、DKIM の問題を解消してください。そのあと、この ID をもう一度確認します。',
    },
  },
  sources: [citeSes('Deterministic Easy DKIM', 'send-email-authentication-dkim-deed', 'X06')],
  judge: ({ sesIdentity, sesRelated }) => {
    const parent = parentOf(sesIdentity, sesRelated);
    if (parent.state === 'unknown') return { verdict: 'cannot-tell', whys: parent.whys };
    if (parent.state !== 'here') return notApplicable(noParent);
    const { name, region, dkim } = parent.identity;
    const { status, signingEnabled } = dkim;
    if (status === 'SUCCESS' && signingEnabled) return pass();
    const state = status === 'SUCCESS' ? 'SigningEnabled = false' : status;
    return fail({
      en: `DKIM of ${name} in ${region}: ${state}.`,
      ja: `${region} の ${name} の DKIM: ${state}。`,
    });
  },
});

const noParent: Text = {
  en: 'There is no parent identity in another region to look at.',
  ja: '確認する親 ID がないため、該当しません。',
};
