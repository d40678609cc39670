// AU-2: more than 20 policies on one identity.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

/** SES developer guide, "Policy restrictions". */
const maxPolicies = 20;

export const sesPolicyExcess = defineAudit({
  id: 'ses-policy-excess',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'More than 20 sending authorization policies', ja: '送信承認ポリシーが 20 個を超えています' },
    passed: { en: 'No more than 20 sending authorization policies', ja: '送信承認ポリシーは 20 個以内です' },
    why: {
      en: 'SES allows 20 policies for an identity. With more than that no policy can be added, and it becomes hard to see who may send in your name.',
      ja: '1 つの ID に付けられるポリシーは 20 個までです。これ以上は追加できず、誰が送信できるのかも把握しにくくなります。',
    },
    fix: {
      en: 'Delete the policies of delegates that no longer send, and join statements that grant the same.',
      ja: '送信しなくなった相手のポリシーを削除し、同じ内容のステートメントをまとめてください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies', 'SES2-AU-2')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, ({ length }) =>
      length <= maxPolicies
        ? pass()
        : fail({ en: `There are ${length} policies.`, ja: `ポリシーが ${length} 個あります。` }),
    ),
});
