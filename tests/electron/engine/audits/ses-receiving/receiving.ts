// Where the domain's mail goes and which rules wait for it, for the tests of the audits of receiving.
import type { Artifacts } from '../../../../../shared/artifacts.ts';
import { mx } from '../../../../fakes/dns-reply.ts';

export const inbound = 'inbound-smtp.us-east-1.amazonaws.com';
export const farInbound = 'inbound-smtp.eu-west-1.amazonaws.com';

export function mailTo(...hosts: readonly string[]): Pick<Artifacts, 'mx'> {
  return { mx: [mx('shop.example', ...hosts.map((host, index) => [10 + index, host] as const))] };
}

/** The active rule set with one rule for these recipients. */
export function rule(recipients: readonly string[], enabled = true): Pick<Artifacts, 'sesReceiving'> {
  return { sesReceiving: { ruleSet: 'main', rules: [{ name: 'keep', enabled, recipients }] } };
}

export const noRuleSet: Pick<Artifacts, 'sesReceiving'> = { sesReceiving: { ruleSet: null, rules: [] } };
