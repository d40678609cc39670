// What the audits of an identity's sending authorization policies begin with: the policies, and what they grant.
import type { Mark } from '../../../shared/detail.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { type Grant, grantsOf, type NamedPolicy, policiesOf, policyExcerpt } from '../derive/ses-policy-statement.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

export function judgeSesPolicies(
  identity: SesIdentity,
  judge: (policies: readonly NamedPolicy[]) => Judgement,
): Judgement {
  const policies = policiesOf(identity);
  return policies.length === 0 ? notApplicable(noPolicy) : judge(policies);
}

export type Blame = {
  /** The places that are at fault in what a statement grants; none where it is in order. */
  readonly marks: (grant: Grant) => readonly Mark[];
  /** The sentence, given the names of the policies and the marked texts. */
  readonly says: (names: string, texts: readonly string[]) => Text;
};

/** Fails where a statement grants what it should not, with the policy and the places marked. */
export function judgeGrants(identity: SesIdentity, { marks, says }: Blame): Judgement {
  return judgeSesPolicies(identity, (policies) => {
    if (policies.every(({ reading }) => reading.kind === 'unreadable')) return notApplicable(unreadable);
    const blamed = policies.flatMap((policy) => {
      const found = grantsOf([policy]).flatMap(marks);
      return found.length === 0 ? [] : [{ policy, found }];
    });
    if (blamed.length === 0) return pass();
    const names = blamed.map(({ policy }) => policy.name).join(', ');
    const texts = blamed.flatMap(({ policy, found }) =>
      found.map(({ start, end }) => policy.text.slice(start, end).replaceAll('"', '')),
    );
    return fail(says(names, [...new Set(texts)]), {
      details: blamed.map(({ policy, found }) => policyExcerpt(policy, found)),
    });
  });
}

const noPolicy: Text = {
  en: 'This identity has no sending authorization policy.',
  ja: 'この ID に送信承認ポリシーはありません。',
};
const unreadable: Text = {
  en: 'The policy cannot be read; another check covers that.',
  ja: 'ポリシーを読み取れません。別の項目で判定します。',
};
