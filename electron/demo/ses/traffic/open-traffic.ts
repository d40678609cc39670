// Makes the flows of a region from what a scenario tells of its traffic.
import type { JsonObject } from '../operation.ts';
import type { ScenarioRegion } from '../state/region-account.ts';
import { type Flow, openFlows } from './flow.ts';
import { readTrafficSeed } from './traffic-seed.ts';

type Opening = { readonly nowMs: number; readonly seed: string };

export function openTraffic({ traffic = [] }: ScenarioRegion, { nowMs, seed }: Opening): readonly Flow[] {
  return (traffic as readonly JsonObject[]).flatMap((told, index) =>
    openFlows(readTrafficSeed(told, nowMs), `${seed} ${index}`),
  );
}
