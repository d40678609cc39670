// X06: the identity takes its keys from another region, where it does not exist any more.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import { parentOf } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const sesDkimDeedParentMissing = defineAudit({
  id: 'ses-dkim-deed-parent-missing',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'The parent identity of replicated keys is gone', ja: '鍵の複製元になる親 ID が存在しません' },
    passed: { en: 'The parent identity of replicated keys exists', ja: '鍵の複製元になる親 ID が存在します' },
    why: {
      en: 'This identity signs with keys that are replicated from the same domain in another region (Deterministic Easy DKIM). Without the identity there, SES cannot keep the keys up, and signing stops.',
      ja: 'この ID は、別のリージョンにある同じドメインの ID から鍵を複製して署名します（Deterministic Easy DKIM）。複製元がなくなると鍵を維持できず、署名できなくなります。',
    },
    fix: {
      en: 'Create the domain identity with Easy DKIM in the parent region again, or change this identity to Easy DKIM of its own and publish its three records.',
      ja: '親リージョンに Easy DKIM のドメイン ID を作り直すか、この ID を独自の Easy DKIM に切り替え、表示される 3 つのレコードを公開してください。',
    },
  },
  sources: [citeSes('Deterministic Easy DKIM', 'send-email-authentication-dkim-deed', 'X06')],
  judge: ({ sesIdentity, sesRelated }) => {
    const parent = parentOf(sesIdentity, sesRelated);
    switch (parent.state) {
      case 'none':
        return notApplicable(notReplicated);
      case 'here':
        return pass();
      case 'unknown':
        return { verdict: 'cannot-tell', whys: parent.whys };
      case 'unread':
        return notApplicable(sayUnread(parent.region));
      case 'missing':
        return fail({
          en: `${sesIdentity.name} replicates its keys from ${parent.region}, where there is no such identity.`,
          ja: `${sesIdentity.name} の鍵の複製元は ${parent.region} ですが、そのリージョンにこの ID はありません。`,
        });
      default:
        return assertNever(parent);
    }
  },
});

const notReplicated: Text = {
  en: 'The keys of this identity are its own, not replicated from another region.',
  ja: '別のリージョンから鍵を複製する ID ではないため、該当しません。',
};

function sayUnread(region: string): Text {
  return {
    en: `The parent region ${region} is not part of this profile. Add it to have the parent identity checked.`,
    ja: `親リージョン ${region} はこのプロファイルに含まれていません。追加すると親 ID も確認できます。`,
  };
}
