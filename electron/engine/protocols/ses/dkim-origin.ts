// Where the DKIM keys of an identity come from, as `GetEmailIdentity.DkimAttributes.SigningAttributesOrigin` says it.
import type { RegionName } from '../../../../shared/aws.ts';

/** BYODKIM: the user's own key, under a selector that SES may tell as the only token. */
export function isOwnKey(origin: string): boolean {
  return origin === 'EXTERNAL';
}

/** Deterministic Easy DKIM: `AWS_SES_US_EAST_1` is us-east-1, where the identity stands whose keys are used; else null. */
export function replicatedFrom(origin: string): RegionName | null {
  const region = /^AWS_SES_([A-Z]+(?:_[A-Z]+)+_\d{1,2})$/u.exec(origin)?.[1];
  return region === undefined ? null : region.toLowerCase().replaceAll('_', '-');
}
