// Makes the sending state of an account in a region from what a scenario tells of it.
import type { ScenarioRegion, Site } from './region-account.ts';
import type { SendingState } from './sending-state.ts';

export type SendingPlace = { readonly accountId: string; readonly region: string; readonly site: Site };

export function openSendingState(told: ScenarioRegion, _place: SendingPlace): SendingState {
  return { configurationSets: new Map(Object.entries(told.configurationSets ?? {})) };
}
