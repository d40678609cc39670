// The DKIM settings that a request chooses: Easy DKIM, an own key, or the keys of a parent region.
import type { SesKeyLength } from '../../../../shared/ses.ts';
import { type JsonObject, SesError } from '../operation.ts';
import type { DkimState } from '../state/identity-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { oneOf, optionalText } from '../wire/members.ts';
import { publicKeyOf, refuseSelector } from './byo-dkim.ts';
import { findParent, parentRegionOf } from './easy-dkim.ts';
import { easyDkim } from './fresh-identity.ts';

export type Choosing = {
  readonly name: string;
  readonly account: RegionAccount;
  readonly site: Site;
  readonly nowMs: number;
};

const bad = (message: string): SesError => new SesError('BadRequestException', message);

/** Keys that are pending from now on. `attributes`: DkimSigningAttributes. */
export function chooseDkim(origin: string, attributes: JsonObject, choosing: Choosing): DkimState {
  const { account, name, nowMs } = choosing;
  if (origin === 'EXTERNAL') return ownKey(attributes, choosing);
  if (parentRegionOf(origin) !== null) return replica(origin, choosing);
  if (origin !== 'AWS_SES') throw bad(`The signing attributes origin ${origin} is not supported.`);
  const easy = easyDkim(account, name, nowMs);
  const length = nextKeyLength(attributes) ?? easy.nextKeyLength;
  return { ...easy, currentKeyLength: length, nextKeyLength: length };
}

export function nextKeyLength(attributes: JsonObject): SesKeyLength | undefined {
  const text = optionalText(attributes, 'NextSigningKeyLength');
  return text === undefined
    ? undefined
    : oneOf(text, ['RSA_1024_BIT', 'RSA_2048_BIT'], 'dkimSigningAttributes.nextSigningKeyLength');
}

function ownKey(attributes: JsonObject, { account, name, nowMs }: Choosing): DkimState {
  const selector = optionalText(attributes, 'DomainSigningSelector');
  const privateKey = optionalText(attributes, 'DomainSigningPrivateKey');
  if (selector === undefined || privateKey === undefined)
    throw bad('DomainSigningSelector and DomainSigningPrivateKey are required when you bring your own DKIM key.');
  if (nextKeyLength(attributes) !== undefined)
    throw bad('NextSigningKeyLength cannot be given along with a key of your own.');
  refuseSelector(selector);
  return {
    ...easyDkim(account, name, nowMs),
    origin: 'EXTERNAL',
    tokens: [selector],
    signingHostedZone: null,
    publicKey: publicKeyOf(privateKey),
  };
}

/** SES developer guide, "Using Deterministic Easy DKIM (DEED)": a parent that is not there yet is waited for. */
function replica(origin: string, { account, site, name, nowMs }: Choosing): DkimState {
  const { accountId, region } = account;
  const found = findParent(site, { accountId, region, name, origin });
  const easy = easyDkim(account, name, nowMs);
  if (!found.ok) return { ...easy, origin, tokens: [], signingHostedZone: null };
  const { tokens, signingHostedZone, currentKeyLength, nextKeyLength: next } = found.parent.dkim;
  return { ...easy, origin, tokens, signingHostedZone, currentKeyLength, nextKeyLength: next };
}
