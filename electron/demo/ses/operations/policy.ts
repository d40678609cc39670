// Sending authorization policies of an identity, with their limits (SES developer guide, "Policy-related requirements").
import { identityOf } from '../identities/find-identity.ts';
import { type Call, type Json, type JsonObject, type Operation, SesError } from '../operation.ts';
import { arnOf, type IdentityState } from '../state/identity-state.ts';
import { isObject, missing, requiredText } from '../wire/members.ts';

const all = '/v2/email/identities/{EmailIdentity}/policies';
const one = `${all}/{PolicyName}`;

export const policyOperations: readonly Operation[] = [
  { name: 'GetEmailIdentityPolicies', method: 'GET', path: all, perSecond: 1, run: get },
  { name: 'CreateEmailIdentityPolicy', method: 'POST', path: one, perSecond: 1, run: create },
  { name: 'UpdateEmailIdentityPolicy', method: 'PUT', path: one, perSecond: 1, run: update },
  { name: 'DeleteEmailIdentityPolicy', method: 'DELETE', path: one, perSecond: 1, run: remove },
];

const maxPolicies = 20;
const maxPolicyBytes = 4096;
const namePattern = /^[A-Za-z0-9_-]{1,64}$/u;

const bad = (message: string): SesError => new SesError('BadRequestException', message);

function get(call: Call): JsonObject {
  return { Policies: Object.fromEntries(identityOf(call).policies) };
}

function create(call: Call): JsonObject {
  const { policies, name } = identityOf(call);
  const policyName = policyNameOf(call);
  if (policies.has(policyName))
    throw new SesError('AlreadyExistsException', `Policy ${policyName} already exists for identity ${name}.`);
  if (policies.size >= maxPolicies)
    throw new SesError('LimitExceededException', `An identity has at most ${maxPolicies} policies.`);
  policies.set(policyName, policyIn(call));
  return {};
}

function update(call: Call): JsonObject {
  const { policies, name } = identityOf(call);
  const policyName = policyNameOf(call);
  if (!policies.has(policyName))
    throw new SesError('NotFoundException', `Policy ${policyName} does not exist for identity ${name}.`);
  policies.set(policyName, policyIn(call));
  return {};
}

function remove(call: Call): JsonObject {
  identityOf(call).policies.delete(policyNameOf(call));
  return {};
}

function policyNameOf({ path }: Call): string {
  const name = path['PolicyName'] ?? missing('PolicyName');
  if (!namePattern.test(name))
    throw bad(`Invalid policy name ${name}: 64 letters, digits, dashes, underscores at most.`);
  return name;
}

function policyIn(call: Call): string {
  const text = requiredText(call.body, 'Policy');
  if (Buffer.byteLength(text) > maxPolicyBytes) throw bad(`Policy is larger than ${maxPolicyBytes} bytes.`);
  const statements = statementsIn(text);
  if (statements.length === 0) throw bad('Policy has no statement.');
  const identity = identityOf(call);
  for (const statement of statements) refuseStatement(statement, identity, call);
  return text;
}

function statementsIn(text: string): readonly Json[] {
  let policy: Json;
  try {
    policy = JSON.parse(text) as Json;
  } catch {
    throw bad('Policy is not valid JSON.');
  }
  const told = isObject(policy) ? policy['Statement'] : undefined;
  if (told === undefined || told === null) return [];
  return Array.isArray(told) ? (told as readonly Json[]) : [told];
}

function refuseStatement(statement: Json, { name }: IdentityState, { account }: Call): void {
  if (!isObject(statement)) throw bad('A statement of the policy is no object.');
  for (const member of ['Effect', 'Principal', 'Action', 'Resource'])
    if (statement[member] === undefined) throw bad(`A statement of the policy lacks ${member}.`);
  const resource = statement['Resource'];
  const named = Array.isArray(resource) && resource.length === 1 ? (resource[0] as Json) : resource;
  const wanted = arnOf(account, `identity/${name}`);
  if (named !== wanted) throw bad(`The policy's only resource must be ${wanted}.`);
}
