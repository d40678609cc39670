// The configuration set that a path names, and its ARN.
import type { Call } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { ConfigurationSet } from '../state/sending-state.ts';
import { found } from './refusals.ts';

export function setOf({ account: { sending }, path }: Call): ConfigurationSet {
  return found(sending.configurationSets, path['ConfigurationSetName'] ?? '', 'Configuration set');
}

export function setArn(account: RegionAccount, name: string): string {
  return arnOf(account, `configuration-set/${name}`);
}
