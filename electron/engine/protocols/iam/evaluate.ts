// Whether policies allow a request, with three answers: what a condition turns on may not be known here.
import { assertNever } from '../../../../shared/assert-never.ts';
import { matches, matchesAction, matchesArn } from './matches.ts';
import type { PolicyCondition, PolicyReading, PolicyStatement, Principal } from './types.ts';

export type Answer = 'yes' | 'no' | 'unknown';

export type PolicyRequest = {
  /** `ses.amazonaws.com`; null for a role's own policies, which name no principal. */
  readonly service: string | null;
  readonly action: string;
  /** Null for a trust policy, which names no resource. */
  readonly resource: string | null;
  /** By key in lower case; null: the key is sent along, but its value is not known here. */
  readonly context: { readonly [key: string]: string | null };
};

/** IAM user guide, "Policy evaluation logic": a Deny wins, and without an Allow nothing is allowed. */
export function allows(policies: readonly PolicyReading[], request: PolicyRequest): Answer {
  const statements = policies.flatMap((policy) => (policy.kind === 'policy' ? policy.statements : []));
  const isWhole = policies.every(({ kind }) => kind === 'policy');
  const answerOf = (isAllow: boolean): Answer =>
    any(statements.filter(({ allows: grants }) => grants === isAllow).map((statement) => applies(statement, request)));
  const [denied, allowed] = [answerOf(false), answerOf(true)];
  if (denied === 'yes') return 'no';
  if (!isWhole) return 'unknown';
  return allowed === 'yes' && denied === 'unknown' ? 'unknown' : allowed;
}

function applies(statement: PolicyStatement, request: PolicyRequest): Answer {
  return all([
    speaksOf(statement, request.service),
    coversAction(statement, request.action),
    coversResource(statement, request.resource),
    ...statement.conditions.map((condition) => holds(condition, request.context)),
  ]);
}

function speaksOf({ principals, exceptPrincipals }: PolicyStatement, service: string | null): Answer {
  if (service === null) return 'yes';
  return said(principals.some((principal) => isService(principal, service)) !== exceptPrincipals);
}

function isService({ kind, value }: Principal, service: string): boolean {
  switch (kind) {
    case 'anyone':
      return true;
    case 'service':
      return value.toLowerCase() === service;
    case 'account':
    case 'other':
      return false;
    default:
      return assertNever(kind);
  }
}

function coversAction({ actions, exceptActions }: PolicyStatement, action: string): Answer {
  return said(actions.some(({ value }) => matchesAction(value, action)) !== exceptActions);
}

function coversResource({ resources, exceptedResources }: PolicyStatement, resource: string | null): Answer {
  if (resource === null) return 'yes';
  const named = exceptedResources.length > 0 ? exceptedResources : resources;
  // A policy variable (`${aws:PrincipalTag/team}`) is filled in by IAM when the request comes.
  const answer = any(named.map(({ value }) => (value.includes('${') ? 'unknown' : said(matches(value, resource)))));
  return exceptedResources.length > 0 ? not(answer) : answer;
}

/** IAM user guide, "IAM JSON policy elements: Condition operators". */
function holds({ operator, key, values }: PolicyCondition, context: PolicyRequest['context']): Answer {
  const name = operator.toLowerCase().replace(/^for(any|all)values?:|ifexists$/gu, '');
  const value = context[key.toLowerCase()];
  if (value === undefined) return 'unknown';
  if (name === 'null') return said(values.includes('false'));
  if (value === null) return 'unknown';
  if (values.some((wanted) => wanted.includes('${'))) return 'unknown';
  const compare = comparisons[name.replace('not', '')];
  if (compare === undefined) return 'unknown';
  const isMet = values.some((wanted) => compare(wanted, value));
  return said(name.includes('not') ? !isMet : isMet);
}

const comparisons: { readonly [operator: string]: (wanted: string, value: string) => boolean } = {
  stringequals: (wanted, value) => wanted === value,
  stringequalsignorecase: (wanted, value) => wanted.toLowerCase() === value.toLowerCase(),
  stringlike: matches,
  bool: (wanted, value) => wanted.toLowerCase() === value,
  arnequals: matchesArn,
  arnlike: matchesArn,
};

function said(is: boolean): Answer {
  return is ? 'yes' : 'no';
}

function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return said(answer === 'no');
}

function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function all(answers: readonly Answer[]): Answer {
  return not(any(answers.map(not)));
}
