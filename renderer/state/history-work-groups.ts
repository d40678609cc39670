// The work groups of Amazon Athena in a region, and what the chosen one decides: each known, or why it is not.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { WorkGroup, WorkGroupRules } from '../../shared/history/work-groups.ts';
import { forgetWithProfile } from './with-profile.ts';

type WorkGroupPlace = { readonly region: RegionName; readonly name: string };

type WorkGroupsStore = {
  readonly region: RegionName | null;
  /** Null: not known yet, or `failure` says why not. */
  readonly groups: readonly WorkGroup[] | null;
  readonly failure: Failure | null;
  /** Which one was asked about last, and what came of it. */
  readonly chosen: WorkGroupPlace | null;
  readonly rules: WorkGroupRules | null;
  readonly rulesFailure: Failure | null;
};

const start: WorkGroupsStore = {
  region: null,
  groups: null,
  failure: null,
  chosen: null,
  rules: null,
  rulesFailure: null,
};

export const useWorkGroups = create<WorkGroupsStore>(() => start);

/** What was known of one of them is asked for anew, too. */
export async function loadWorkGroups(region: RegionName): Promise<void> {
  useWorkGroups.setState({ ...start, region });
  const reply = await bridge.request('history.work-groups', { region });
  if (useWorkGroups.getState().region !== region) return;
  useWorkGroups.setState(reply.ok ? { groups: reply.value, failure: null } : { groups: null, failure: reply.failure });
}

/** One that is asked about already is not asked about again. */
export async function loadRules(chosen: WorkGroupPlace): Promise<void> {
  if (isAbout(useWorkGroups.getState().chosen, chosen)) return;
  useWorkGroups.setState({ chosen, rules: null, rulesFailure: null });
  const reply = await bridge.request('history.work-group', chosen);
  if (useWorkGroups.getState().chosen !== chosen) return;
  useWorkGroups.setState(reply.ok ? { rules: reply.value } : { rulesFailure: reply.failure });
}

/** Null: not known, or of another one. */
export function rulesOf({ chosen, rules }: WorkGroupsStore, wanted: WorkGroupPlace): WorkGroupRules | null {
  return isAbout(chosen, wanted) ? rules : null;
}

function isAbout(chosen: WorkGroupPlace | null, { region, name }: WorkGroupPlace): boolean {
  return chosen?.region === region && chosen.name === name;
}

forgetWithProfile(() => useWorkGroups.setState(start));
