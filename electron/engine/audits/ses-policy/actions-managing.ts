// A policy lets another account change or delete the identity, not only send with it.
import { managingActions, markParts, outsidersIn } from '../../derive/ses-policy-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeGrants } from '../judge-ses-policies.ts';

export const sesPolicyActionsManaging = defineAudit({
  id: 'ses-policy-actions-managing',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'Another account may change this identity', ja: '他のアカウントがこの ID を変更できます' },
    passed: { en: 'Other accounts cannot change this identity', ja: '他のアカウントはこの ID を変更できません' },
    why: {
      en: 'The policy grants more than sending: actions that delete the identity, switch off DKIM, change the MAIL FROM domain, or write further policies. Whoever holds it can stop your mail or let others in.',
      ja: 'このポリシーは、送信以外の操作も許可しています。ID の削除、DKIM の無効化、MAIL FROM の変更、ポリシーの追加などができるため、メールを止められたり、第三者に権限を渡されたりするおそれがあります。',
    },
    fix: {
      en: 'Grant only what is needed for sending: ses:SendEmail, ses:SendRawEmail, and the templated variants where they are used.',
      ja: '送信に必要なアクション（ses:SendEmail、ses:SendRawEmail、必要に応じてテンプレート用のアクション）だけを許可してください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies')],
  judge: ({ sesIdentity }) =>
    judgeGrants(sesIdentity, {
      marks: ({ statement }) =>
        outsidersIn(statement).length > 0 ? markParts(managingActions(statement), changes) : [],
      says: (names, texts) => ({
        en: `Policy ${names} grants ${texts.join(', ')}, with which the identity can be changed.`,
        ja: `ポリシー ${names} は、ID を変更できる ${texts.join('、')} を許可しています。`,
      }),
    }),
});

const changes = { en: 'Covers actions that change the identity.', ja: 'ID を変更するアクションが含まれています。' };
