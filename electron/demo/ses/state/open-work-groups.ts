// The work groups of Amazon Athena in a region, from what a scenario tells of them: beside them stands the one that every account has.
import type { JsonObject } from '../operation.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { optionalObject, optionalText } from '../wire/members.ts';
import { toldTimeMs } from './told-time.ts';

/** By name: as GetWorkGroup answers it. */
export type WorkGroups = ReadonlyMap<string, JsonObject>;

/** Amazon Athena user guide, "Manage workgroups": it can be neither deleted nor renamed. */
const alwaysThere = { primary: {} };

const engine: JsonObject = { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' };

export function openWorkGroups(told: { readonly [name: string]: object } | undefined, nowMs: number): WorkGroups {
  const all = Object.entries({ ...alwaysThere, ...told });
  return new Map(all.map(([name, members]) => [name, openWorkGroup(name, members as JsonObject, nowMs)]));
}

function openWorkGroup(name: string, told: JsonObject, nowMs: number): JsonObject {
  return {
    Name: name,
    State: optionalText(told, 'State') ?? 'ENABLED',
    Description: optionalText(told, 'Description') ?? '',
    CreationTime: epochSeconds(toldTimeMs(told, 'CreationTime', nowMs)),
    Configuration: {
      ResultConfiguration: {},
      EnforceWorkGroupConfiguration: false,
      PublishCloudWatchMetricsEnabled: false,
      RequesterPaysEnabled: false,
      EngineVersion: engine,
      ...optionalObject(told, 'Configuration'),
    },
  };
}
