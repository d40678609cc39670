// IAM, as far as it tells what a role may do: who may assume it, and its inline and attached policies.
import type { PolicyState, RoleState, WiringState } from '../state/wiring-state.ts';
import type { Scene } from '../wire/asked.ts';
import type { Page } from '../wire/paginate.ts';
import { CodedError } from '../wire/wire-error.ts';
import type { QueryOperation } from './query-operation.ts';
import { type Input, numberIn, optionalTextIn, type Shape, textIn } from './shape.ts';
import { turnPage } from './turn-pages.ts';

const runs: { readonly [name: string]: QueryOperation['run'] } = {
  GetRole: getRole,
  ListRolePolicies: listRolePolicies,
  GetRolePolicy: getRolePolicy,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
};

export const iamOperations: readonly QueryOperation[] = Object.entries(runs).map(([name, run]) => ({
  name,
  service: 'iam',
  perSecond: 20,
  resource: resourceOf,
  run,
}));

function resourceOf(input: Input): string | null {
  const role = optionalTextIn(input, 'RoleName');
  return role === undefined ? `policy ${optionalTextIn(input, 'PolicyArn') ?? ''}` : `role ${role}`;
}

const maxPage = 1000;
const standardPage = 100;
const version = 'v1';

/** IAM has no regions: what any of them tells holds for the account. */
function found<T>(scene: Scene, name: string, of: (wiring: WiringState) => ReadonlyMap<string, T>): T | undefined {
  const regions = scene.site.regionsOf(scene.caller.key.accountId);
  return regions.map(({ wiring }) => of(wiring).get(name)).find((item) => item !== undefined);
}

function noSuch(message: string): CodedError {
  return new CodedError('NoSuchEntity', message, 404);
}

function roleIn(input: Input, scene: Scene): RoleState {
  const name = textIn(input, 'RoleName');
  const role = found(scene, name, ({ roles }) => roles);
  if (role === undefined) throw noSuch(`The role with name ${name} cannot be found.`);
  return role;
}

function policyIn(input: Input, scene: Scene): PolicyState {
  const arn = textIn(input, 'PolicyArn');
  const policy = found(scene, arn, ({ policies }) => policies);
  if (policy === undefined) throw noSuch(`Policy ${arn} was not found.`);
  return policy;
}

function getRole(input: Input, scene: Scene): Shape {
  const role = roleIn(input, scene);
  return {
    Role: {
      Path: role.path,
      RoleName: role.name,
      RoleId: role.id,
      Arn: role.arn,
      CreateDate: new Date(role.createdAtMs),
      AssumeRolePolicyDocument: encoded(role.trust),
      Description: role.description,
      MaxSessionDuration: 3600,
    },
  };
}

/** API reference: documents are URL-encoded as RFC 3986 wants. */
function encoded(document: string): string {
  return encodeURIComponent(document);
}

function listRolePolicies(input: Input, scene: Scene): Shape {
  const page = pageOf([...roleIn(input, scene).inline.keys()], input);
  return { PolicyNames: page.items, ...endOf(page) };
}

function getRolePolicy(input: Input, scene: Scene): Shape {
  const role = roleIn(input, scene);
  const name = textIn(input, 'PolicyName');
  const document = role.inline.get(name);
  if (document === undefined) throw noSuch(`The role policy with name ${name} cannot be found.`);
  return { RoleName: role.name, PolicyName: name, PolicyDocument: encoded(document) };
}

function listAttachedRolePolicies(input: Input, scene: Scene): Shape {
  const page = pageOf(roleIn(input, scene).attached, input);
  const shown = page.items.map((arn) => ({ PolicyName: arn.slice(arn.lastIndexOf('/') + 1), PolicyArn: arn }));
  return { AttachedPolicies: shown, ...endOf(page) };
}

function getPolicy(input: Input, scene: Scene): Shape {
  const { name, id, arn, path, createdAtMs } = policyIn(input, scene);
  const roles = scene.site.regionsOf(scene.caller.key.accountId).flatMap(({ wiring }) => [...wiring.roles.values()]);
  return {
    Policy: {
      PolicyName: name,
      PolicyId: id,
      Arn: arn,
      Path: path,
      DefaultVersionId: version,
      AttachmentCount: roles.filter(({ attached }) => attached.includes(arn)).length,
      PermissionsBoundaryUsageCount: 0,
      IsAttachable: true,
      CreateDate: new Date(createdAtMs),
      UpdateDate: new Date(createdAtMs),
    },
  };
}

function getPolicyVersion(input: Input, scene: Scene): Shape {
  const { arn, document, createdAtMs } = policyIn(input, scene);
  const asked = textIn(input, 'VersionId');
  if (asked !== version) throw noSuch(`Policy ${arn} version ${asked} does not exist or is not attachable.`);
  const CreateDate = new Date(createdAtMs);
  return { PolicyVersion: { Document: encoded(document), VersionId: version, IsDefaultVersion: true, CreateDate } };
}

function pageOf<T>(items: readonly T[], input: Input): Page<T> {
  const size = input['MaxItems'] === undefined ? standardPage : numberIn(input, 'MaxItems');
  const asked = { nextToken: optionalTextIn(input, 'Marker'), pageSize: size };
  const refusal = { code: 'ValidationError', message: 'Invalid Marker.' };
  return turnPage(items, { asked, mostAtOnce: maxPage, refusal });
}

function endOf({ nextToken }: Page<unknown>): Shape {
  return { IsTruncated: nextToken !== undefined, Marker: nextToken };
}
