// Roles for Amazon Data Firehose that may do more than SES needs, with the places in their policies.
import type { Excerpt, Mark } from '../../../shared/detail.ts';
import type { IamRole } from '../../../shared/health/wiring.ts';
import { matchesAction } from '../protocols/iam/matches.ts';
import { parsePolicy } from '../protocols/iam/parse.ts';
import type { PolicyStatement } from '../protocols/iam/types.ts';
import { markParts } from './ses-policy-statement.ts';

export type BroadRole = { readonly role: IamRole; readonly excerpts: readonly Excerpt[] };

export function broadRoles(roles: readonly IamRole[]): readonly BroadRole[] {
  return roles
    .map((role) => ({ role, excerpts: (role.policies ?? []).flatMap((policy) => excerptOf(role, policy)) }))
    .filter(({ excerpts }) => excerpts.length > 0);
}

type Policy = { readonly name: string; readonly document: string };

function excerptOf(role: IamRole, { name, document }: Policy): readonly Excerpt[] {
  const reading = parsePolicy(document);
  const statements = reading.kind === 'policy' ? reading.statements.filter(({ allows }) => allows) : [];
  const marks = statements.flatMap(marksIn);
  if (marks.length === 0) return [];
  const label = { en: `Policy ${name} of ${role.name}`, ja: `${role.name} のポリシー ${name}` };
  return [{ kind: 'excerpt', label, text: document, marks }];
}

/** What deletes or redirects a stream; reading about it does no harm. */
const harmful = ['firehose:DeleteDeliveryStream', 'firehose:UpdateDestination'];

function marksIn({ actions, exceptActions }: PolicyStatement): readonly Mark[] {
  const allows = (pattern: string) => harmful.some((action) => matchesAction(pattern, action));
  const broad = exceptActions ? actions : actions.filter(({ value }) => allows(value));
  const isBroad = !exceptActions || harmful.some((one) => !actions.some(({ value }) => matchesAction(value, one)));
  return isBroad ? markParts(broad, tooMuch) : [];
}

const tooMuch = {
  en: 'More than firehose:PutRecordBatch, which is all that SES needs.',
  ja: 'SES に必要なのは firehose:PutRecordBatch だけです。',
};
