// STS: who the caller is, and roles to assume.
import { demoRoles, type DemoRole } from './demo-roles.ts';
import { noResource, type QueryOperation } from './query-operation.ts';
import { type Input, numberIn, optionalTextIn, type Shape, textIn } from './shape.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';

export const stsOperations: readonly QueryOperation[] = [
  { name: 'GetCallerIdentity', service: 'sts', perSecond: null, resource: noResource, run: getCallerIdentity },
  { name: 'AssumeRole', service: 'sts', perSecond: null, resource: noResource, run: assumeRole },
];

function getCallerIdentity(_input: Input, { caller: { key } }: Scene): Shape {
  return { Arn: key.arn, UserId: key.userId, Account: key.accountId };
}

const minSeconds = 900;
const maxSeconds = 43_200;
const standardSeconds = 3600;

function assumeRole(input: Input, scene: Scene): Shape {
  const arn = textIn(input, 'RoleArn');
  const session = textIn(input, 'RoleSessionName');
  const seconds = input['DurationSeconds'] === undefined ? standardSeconds : numberIn(input, 'DurationSeconds');
  if (seconds < minSeconds || seconds > maxSeconds)
    throw new CodedError('ValidationError', `The requested DurationSeconds must be ${minSeconds} to ${maxSeconds}.`);
  if (!/^[\w+=,.@-]{2,64}$/u.test(session))
    throw new CodedError('ValidationError', `The role session name ${session} is not valid.`);
  refuseStranger(arn, input, scene);
  const [, accountId = '', name = ''] = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/u.exec(arn) ?? [];
  const key = {
    accessKeyId: `ASIA${scene.site.randomText(16).toUpperCase()}`,
    secretAccessKey: scene.site.randomText(40),
    sessionToken: scene.site.randomText(200),
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/${name}/${session}`,
    userId: `AROA${scene.site.randomText(17).toUpperCase()}:${session}`,
    expiresAtMs: scene.signatureNowMs + seconds * 1000,
  };
  scene.addKey(key);
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: new Date(key.expiresAtMs),
    },
    AssumedRoleUser: { AssumedRoleId: key.userId, Arn: key.arn },
  };
}

/** A role that does not exist is refused as one that does not trust the caller. */
function refuseStranger(arn: string, input: Input, { caller }: Scene): void {
  const role = demoRoles.find((known) => known.arn === arn);
  if (role === undefined || !hasWhatItWants(role, input)) {
    const message = `User: ${caller.key.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    throw new CodedError('AccessDenied', message, 403);
  }
  if (role.mfa !== null && role.mfa.tokenCode !== optionalTextIn(input, 'TokenCode')) {
    throw new CodedError('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code.', 403);
  }
}

function hasWhatItWants({ externalId, mfa }: DemoRole, input: Input): boolean {
  const isTrusted = externalId === null || externalId === optionalTextIn(input, 'ExternalId');
  const isPresent = mfa === null || mfa.serialNumber === optionalTextIn(input, 'SerialNumber');
  return isTrusted && isPresent;
}
