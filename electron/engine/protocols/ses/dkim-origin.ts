// Where the DKIM keys of an identity come from, as `GetEmailIdentity.DkimAttributes.SigningAttributesOrigin` says it.
import type { RegionName } from '../../../../shared/aws.ts';

/**
 * - `ses` Easy DKIM; `own` BYODKIM: the user's key, under a selector that SES may tell as the only token
 * - `replica` Deterministic Easy DKIM: the keys are those of the same identity in that region
 */
export type DkimOrigin =
  | { readonly kind: 'ses' }
  | { readonly kind: 'own' }
  | { readonly kind: 'replica'; readonly region: RegionName };

/** `AWS_SES`, `EXTERNAL`, `AWS_SES_US_EAST_1`; what a later API adds reads as Easy DKIM. */
export function parseDkimOrigin(origin: string): DkimOrigin {
  if (origin === 'EXTERNAL') return { kind: 'own' };
  const region = /^AWS_SES_([A-Z]+(?:_[A-Z]+)+_\d{1,2})$/u.exec(origin)?.[1];
  return region === undefined
    ? { kind: 'ses' }
    : { kind: 'replica', region: region.toLowerCase().replaceAll('_', '-') };
}
