// What a statement of a sending authorization policy grants, to whom, and how far it is limited.
import type { Excerpt, Mark, Span } from '../../../shared/detail.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { matchesAction } from '../protocols/iam/matches.ts';
import { accountIn, parsePolicy } from '../protocols/iam/parse.ts';
import type { PolicyReading, PolicyStatement, Principal, Spanned } from '../protocols/iam/types.ts';

export type NamedPolicy = { readonly name: string; readonly text: string; readonly reading: PolicyReading };

export function policiesOf({ policies }: SesIdentity): readonly NamedPolicy[] {
  return Object.entries(policies).map(([name, text]) => ({ name, text, reading: parsePolicy(text) }));
}

export type Grant = { readonly policy: NamedPolicy; readonly statement: PolicyStatement };

/** Every statement that allows something; what cannot be read grants nothing. */
export function grantsOf(policies: readonly NamedPolicy[]): readonly Grant[] {
  return policies.flatMap((policy) =>
    policy.reading.kind === 'policy'
      ? policy.reading.statements.filter(({ allows }) => allows).map((statement) => ({ policy, statement }))
      : [],
  );
}

// SES developer guide, "Policy anatomy": the actions of sending, and those that change the identity.
const sending = ['SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkTemplatedEmail', 'SendBulkEmail'];
const managing = [
  'CreateEmailIdentityPolicy',
  'DeleteEmailIdentity',
  'DeleteEmailIdentityPolicy',
  'PutEmailIdentityConfigurationSetAttributes',
  'PutEmailIdentityDkimAttributes',
  'PutEmailIdentityDkimSigningAttributes',
  'PutEmailIdentityFeedbackAttributes',
  'PutEmailIdentityMailFromAttributes',
  'TagResource',
  'UntagResource',
  'UpdateEmailIdentityPolicy',
];

export function allowsSending(statement: PolicyStatement): boolean {
  return sending.some((action) => coversAction(statement, action));
}

/** The patterns that let someone change the identity; the whole statement where it says NotAction. */
export function managingActions(statement: PolicyStatement): readonly Spanned[] {
  const covered = managing.filter((action) => coversAction(statement, action));
  if (covered.length === 0) return [];
  if (statement.exceptActions) return statement.actions;
  return statement.actions.filter(({ value }) => covered.some((action) => matchesAction(value, `ses:${action}`)));
}

function coversAction({ actions, exceptActions }: PolicyStatement, action: string): boolean {
  return actions.some(({ value }) => matchesAction(value, `ses:${action}`)) !== exceptActions;
}

/** Whoever it speaks of, where that is everybody: `*`, or NotPrincipal, which means everybody else. */
export function anyoneIn({ principals, exceptPrincipals }: PolicyStatement): readonly Principal[] {
  return exceptPrincipals ? principals : principals.filter(({ kind }) => kind === 'anyone');
}

/** Whoever is outside the account that owns the identity, which the resource's ARN names; AWS's services aside. */
export function outsidersIn(statement: PolicyStatement): readonly Principal[] {
  if (statement.exceptPrincipals) return statement.principals;
  const owners = statement.resources.map(({ value }) => accountIn(value));
  return statement.principals.filter(
    ({ kind, account }) => kind !== 'service' && (account === null || !owners.includes(account)),
  );
}

const whoKeys = [
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpcsourceip',
];

/** A condition on who may use it, not only on how or when. */
export function limitsWho(statement: PolicyStatement): boolean {
  return hasCondition(statement, whoKeys);
}

/** SES's own keys for the sender and the recipients. */
export function limitsMail(statement: PolicyStatement): boolean {
  return hasCondition(statement, ['ses:fromaddress', 'ses:recipients']);
}

function hasCondition({ conditions }: PolicyStatement, keys: readonly string[]): boolean {
  return conditions.some(
    ({ key, values, operator }) =>
      keys.includes(key.toLowerCase()) &&
      !/^Null$|Not/u.test(operator) &&
      !values.some((value) => /^\**$/u.test(value)),
  );
}

/** Marks whole parts of a policy for one reason. */
export function markParts(parts: readonly { readonly span: Span }[], reason: Text): readonly Mark[] {
  return parts.map(({ span }) => ({ ...span, reason }));
}

export function policyExcerpt({ name, text }: NamedPolicy, marks: readonly Mark[]): Excerpt {
  return { kind: 'excerpt', label: { en: `Policy ${name}`, ja: `ポリシー ${name}` }, text, marks };
}
