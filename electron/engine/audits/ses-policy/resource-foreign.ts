// A policy whose resource is not exactly the identity that it is attached to.
import { markParts, type NamedPolicy, policyExcerpt } from '../../derive/ses-policy-statement.ts';
import type { Spanned } from '../../protocols/iam/types.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

export const sesPolicyResourceForeign = defineAudit({
  id: 'ses-policy-resource-foreign',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'A policy names another resource than this identity',
      ja: 'ポリシーのリソースがこの ID ではありません',
    },
    passed: {
      en: 'Every policy names this identity as its resource',
      ja: 'どのポリシーもこの ID をリソースとしています',
    },
    why: {
      en: 'The resource of a sending authorization policy must be exactly the identity that it is attached to, in the same region. A statement with any other resource grants nothing here, so the delegate cannot send.',
      ja: '送信承認ポリシーのリソースは、割り当て先の ID（同じリージョン）と完全に一致する必要があります。一致しないステートメントは効力がなく、許可した相手は送信できません。',
    },
    fix: {
      en: 'Put the ARN of this identity into Resource: arn:aws:ses:<region>:<your account>:identity/<identity>.',
      ja: 'Resource にこの ID の ARN（arn:aws:ses:<リージョン>:<アカウント ID>:identity/<ID>）を指定してください。',
    },
  },
  sources: [citeSes('policy anatomy', 'policy-anatomy')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const { region, name } = sesIdentity;
      const isOwn = ({ value }: Spanned): boolean => {
        const parts = /^arn:[a-z-]+:ses:([a-z0-9-]+):\d{12}:identity\/(.+)$/su.exec(value);
        return parts?.[1] === region && parts[2]?.toLowerCase() === name.toLowerCase();
      };
      const foreign = policies.flatMap((policy) => resourcesIn(policy, isOwn));
      const [first] = foreign;
      if (first === undefined) return pass();
      return fail(
        {
          en: `Policy ${first.policy.name} names ${first.found.map(({ value }) => value).join(', ')}.`,
          ja: `ポリシー ${first.policy.name} のリソースは ${first.found.map(({ value }) => value).join('、')} です。`,
        },
        { details: foreign.map(({ policy, found }) => policyExcerpt(policy, markParts(found, otherThing))) },
      );
    }),
});

function resourcesIn(policy: NamedPolicy, isOwn: (resource: Spanned) => boolean) {
  const statements = policy.reading.kind === 'policy' ? policy.reading.statements : [];
  const found = statements.flatMap(({ resources }) => resources.filter((resource) => !isOwn(resource)));
  return found.length === 0 ? [] : [{ policy, found }];
}

const otherThing = { en: 'Not the ARN of this identity.', ja: 'この ID の ARN ではありません。' };
