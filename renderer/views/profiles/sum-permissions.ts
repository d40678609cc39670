// The trials of all regions, one line a panel and one an action that is not simply allowed.
import type { Panel, PermissionTrial, RegionTrial } from '../../../shared/profile-test.ts';
import type { Text } from '../../../shared/text.ts';

export type ActionLine = {
  readonly action: string;
  readonly result: Exclude<PermissionTrial['result'], 'allowed'>;
  readonly regions: readonly string[];
  readonly says: Text | null;
};

export type PanelLine = {
  readonly panel: Panel;
  readonly state: 'allowed' | 'denied' | 'not-tried' | 'unknown';
  readonly allowed: number;
  readonly tried: number;
  readonly lines: readonly ActionLine[];
};

/** In the order in which the panels were tried; what was denied first within a panel. */
export function sumPermissions(trials: readonly RegionTrial[]): readonly PanelLine[] {
  const all = trials.flatMap(({ region, permissions }) => permissions.map((trial) => ({ ...trial, region })));
  const panels = [...new Set(all.map(({ panel }) => panel))];
  return panels.map((panel) => {
    const own = all.filter((trial) => trial.panel === panel);
    const lines = linesOf(own);
    return {
      panel,
      state: order.find((result) => lines.some((line) => line.result === result)) ?? 'allowed',
      allowed: own.filter(({ result }) => result === 'allowed').length,
      tried: own.length,
      lines,
    };
  });
}

const order = ['denied', 'unknown', 'not-tried'] as const;

function linesOf(trials: readonly (PermissionTrial & { readonly region: string })[]): readonly ActionLine[] {
  return order.flatMap((result) => {
    const such = trials.filter((trial) => trial.result === result);
    return [...new Set(such.map(({ action }) => action))].map((action) => {
      const own = such.filter((trial) => trial.action === action);
      return { action, result, regions: own.map(({ region }) => region), says: own[0]?.says ?? null };
    });
  });
}
