// AU-2: a policy of more than 4 KB.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

/** SES developer guide, "Policy restrictions". */
const maxBytes = 4096;

export const sesPolicyOversize = defineAudit({
  id: 'ses-policy-oversize',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'A sending authorization policy is over 4 KB', ja: '送信承認ポリシーが 4 KB を超えています' },
    passed: { en: 'Every sending authorization policy is within 4 KB', ja: '送信承認ポリシーは 4 KB 以内です' },
    why: {
      en: 'SES allows 4 KB for one policy. A longer one cannot be stored again, so that not even a small correction to it can be made.',
      ja: 'SES のポリシーは 1 つあたり 4 KB までです。これを超えると保存し直せず、わずかな修正もできません。',
    },
    fix: {
      en: 'Split the statements over several policies (up to 20 for an identity), or join principals that have the same rights.',
      ja: 'ステートメントを複数のポリシー（1 つの ID につき 20 個まで）に分けるか、同じ権限のプリンシパルをまとめてください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies', 'SES2-AU-2')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const sizes = policies.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text).length }));
      const large = sizes.filter(({ bytes }) => bytes > maxBytes);
      if (large.length === 0) return pass();
      const list = large.map(({ name, bytes }) => `${name} (${bytes} bytes)`).join(', ');
      return fail({ en: `Over the limit: ${list}.`, ja: `上限を超えているポリシー: ${list}。` });
    }),
});
