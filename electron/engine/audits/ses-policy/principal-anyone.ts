// AU-1: a policy lets everybody use the identity, with no condition on who that may be.
import { allowsSending, anyoneIn, limitsWho, markParts } from '../../derive/ses-policy-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeGrants } from '../judge-ses-policies.ts';

export const sesPolicyPrincipalAnyone = defineAudit({
  id: 'ses-policy-principal-anyone',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'Anyone with an AWS account may send as this identity', ja: '誰でもこの ID で送信できます' },
    passed: { en: 'Only named accounts may send as this identity', ja: '送信できるのは指定したアカウントだけです' },
    why: {
      en: 'A sending authorization policy with the principal "*" and no condition on who it is lets every AWS account in the world send in your name, signed with your DKIM key. Receivers cannot tell that mail from yours.',
      ja: 'プリンシパルが「*」で、対象を絞る条件のない送信承認ポリシーでは、世界中のどの AWS アカウントからも、貴社の DKIM 署名付きで送信できます。受信側には、ご自身のメールとの区別がつきません。',
    },
    fix: {
      en: 'Name the accounts or users as principals, or add a condition such as aws:PrincipalOrgID with the ID of your organization.',
      ja: 'プリンシパルにアカウントやユーザーを指定するか、aws:PrincipalOrgID に組織 ID を指定した条件を加えてください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies', 'SES2-AU-1')],
  judge: ({ sesIdentity }) =>
    judgeGrants(sesIdentity, {
      marks: ({ statement }) =>
        allowsSending(statement) && !limitsWho(statement) ? markParts(anyoneIn(statement), everybody) : [],
      says: (names) => ({
        en: `Policy ${names} lets everybody send, without a condition on who it is.`,
        ja: `ポリシー ${names} では、対象を絞る条件なしに、誰でも送信できます。`,
      }),
    }),
});

const everybody = { en: 'Everybody, in every AWS account.', ja: 'すべての AWS アカウントが対象です。' };
