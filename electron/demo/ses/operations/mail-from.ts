// The custom MAIL FROM domain of an identity.
import type { DnsName } from '../../../../shared/dns.ts';
import { isWithin } from '../../../engine/protocols/dns/name.ts';
import { identityOf } from '../identities/find-identity.ts';
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { domainOf, type IdentityState, type Search } from '../state/identity-state.ts';
import { isAlive } from '../verify/move-search.ts';
import { oneOf, optionalText } from '../wire/members.ts';

export const mailFromOperations: readonly Operation[] = [
  {
    name: 'PutEmailIdentityMailFromAttributes',
    method: 'PUT',
    path: '/v2/email/identities/{EmailIdentity}/mail-from',
    perSecond: 1,
    run: put,
  },
];

/** Without a domain the custom one is taken away. */
function put(call: Call): JsonObject {
  const identity = identityOf(call);
  const domain = (optionalText(call.body, 'MailFromDomain') ?? '').toLowerCase();
  const behaviour = optionalText(call.body, 'BehaviorOnMxFailure') ?? 'USE_DEFAULT_VALUE';
  const onMxFailure = oneOf(behaviour, ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE'], 'BehaviorOnMxFailure');
  if (domain === '') {
    identity.mailFrom = null;
    return {};
  }
  refuseOutside(domain, identity);
  const before = identity.mailFrom;
  const goesOn = before !== null && before.domain === domain && isAlive(before.search);
  const search: Search = goesOn ? before.search : { status: 'PENDING', sinceMs: call.nowMs };
  if (!goesOn) identity.lookedAtMs = call.nowMs;
  identity.mailFrom = { domain, search, onMxFailure };
  return {};
}

function refuseOutside(domain: DnsName, { name }: IdentityState): void {
  const parent = domainOf(name);
  if (domain !== parent && isWithin(domain, parent)) return;
  throw new SesError(
    'BadRequestException',
    `Provided MAIL-FROM domain <${domain}> is not subdomain of the domain of the identity <${name}>.`,
  );
}
