// Reads what takes several calls to know: a topic with its subscriptions, a role with its policies.
import type { AwsReply } from '../../../shared/aws.ts';
import type { IamRole, SnsTopic } from '../../../shared/health/wiring.ts';
import { all, leadsTo, one, together } from './answers.ts';
import { parseDocument, parseRole, parseSubscription, parseTopic, type RolePolicy } from './parse-wiring.ts';
import type { ReadWorld } from './reads.ts';
import * as calls from './wiring-calls.ts';

type Policies = AwsReply<readonly RolePolicy[]>;

export async function readTopic(arn: string, { send }: ReadWorld): Promise<AwsReply<SnsTopic>> {
  const told = together<[ReturnType<typeof parseTopic>, SnsTopic['subscriptions']]>(
    await Promise.all([
      one(send(calls.topicCall(arn)), ({ Attributes }) => parseTopic(arn, Attributes)),
      all(
        send,
        (page) => calls.subscriptionsCall(arn, page),
        ({ Subscriptions }) => (Subscriptions ?? []).map(parseSubscription),
      ),
    ]),
  );
  if (!told.ok) return told;
  const [topic, subscriptions] = told.value;
  return { ...told, value: { ...topic, subscriptions } };
}

export async function readRole(arn: string, world: ReadWorld): Promise<AwsReply<IamRole>> {
  const role = await one(world.send(calls.roleCall(arn)), ({ Role }) => parseRole(Role));
  if (!role.ok) return role;
  // A role of this name, but of another path or account, is not the one that is meant.
  if (role.value.arn !== arn)
    return { ...role, ok: false, failure: { kind: 'aws-not-found', operation: 'GetRole', subject: arn } };
  const { name } = role.value;
  const policies = together(await Promise.all([inlinePolicies(name, world), attachedPolicies(name, world)]));
  const made = [...role.calls, ...policies.calls];
  if (policies.ok)
    return { ok: true, value: { ...role.value, policies: policies.value.flat(), policiesGap: null }, calls: made };
  const { failure } = policies;
  if (failure.kind === 'cancelled') return { ok: false, failure, calls: made };
  const operation = policies.calls.at(-1)?.operation ?? '';
  const policiesGap = { region: world.region, operation, subject: arn, failure };
  return { ok: true, value: { ...role.value, policies: null, policiesGap }, calls: made };
}

async function inlinePolicies(role: string, { send }: ReadWorld): Promise<Policies> {
  const names = await all(
    send,
    (page) => calls.rolePoliciesCall(role, page),
    ({ PolicyNames }) => PolicyNames ?? [],
  );
  return leadsTo(names, async (found) => {
    const policies = found.map((name) =>
      one(send(calls.rolePolicyCall(role, name)), ({ PolicyDocument }) => ({
        name,
        document: parseDocument(PolicyDocument),
      })),
    );
    return together<readonly RolePolicy[]>(await Promise.all(policies));
  });
}

async function attachedPolicies(role: string, world: ReadWorld): Promise<Policies> {
  const attached = await all(
    world.send,
    (page) => calls.attachedPoliciesCall(role, page),
    ({ AttachedPolicies }) => AttachedPolicies ?? [],
  );
  return leadsTo(attached, async (found) => {
    const policies = found.map(({ PolicyArn, PolicyName }) => attachedPolicy(PolicyArn ?? '', PolicyName ?? '', world));
    return together<readonly RolePolicy[]>(await Promise.all(policies));
  });
}

/** Only the default version of a managed policy is in force (IAM user guide, "Versioning IAM policies"). */
async function attachedPolicy(arn: string, name: string, { send }: ReadWorld): Promise<AwsReply<RolePolicy>> {
  const version = await one(send(calls.policyCall(arn)), ({ Policy }) => Policy?.DefaultVersionId ?? 'v1');
  return leadsTo(version, (id) =>
    one(send(calls.policyVersionCall(arn, id)), ({ PolicyVersion }) => ({
      name,
      document: parseDocument(PolicyVersion?.Document),
    })),
  );
}
