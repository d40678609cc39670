// Where the user stands in the account's health: the region, the panel, and the finding that is open.
import { create } from 'zustand';
import type { RegionName } from '../../shared/aws.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import { go } from './selection.ts';

/** In the order in which they are listed; the first is what one wants to know first. */
export const healthPanels = [
  'standing',
  'metrics',
  'coverage',
  'sets',
  'suppression',
  'ips',
  'recommendations',
  'alarms',
  'smtp',
  'setups',
  'newer',
] as const;
export type HealthPanel = (typeof healthPanels)[number];

/** The panels that ask by themselves: no reading of the account fills them. */
export type AskingPanel = Exclude<HealthPanel, HealthReport['parts'][number]['panel']>;

type HealthPlace = {
  /** Null: all regions beside each other. */
  readonly region: RegionName | null;
  readonly panel: HealthPanel;
  readonly findingId: string | null;
  /** The configuration set that is looked at in its panel; null: the first. */
  readonly set: string | null;
  /** Whether the user folded the findings beneath the panels; null leaves it to what there is. */
  readonly folded: boolean | null;
  /** How often the find field of the open panel was called for. */
  readonly sought: number;
};

const start: HealthPlace = { region: null, panel: 'standing', findingId: null, set: null, folded: null, sought: 0 };

export const useHealthPlace = create<HealthPlace>(() => start);

/** Opens a region at the panel that is open, or all regions. */
export function openRegion(region: RegionName | null): void {
  useHealthPlace.setState({ region, findingId: null });
}

export function openPanel(panel: HealthPanel): void {
  useHealthPlace.setState({ panel, findingId: null });
}

/** From elsewhere in the window: `region` null where any will do; with a finding of the panel open, if there is one. */
export function goToPanel(panel: HealthPanel, region: RegionName | null, findingId: string | null = null): void {
  go('account');
  useHealthPlace.setState((now) => ({ region: region ?? now.region, panel, findingId }));
}

/** Opens a configuration set in its panel, wherever in the region it is named. */
export function openSet(set: string): void {
  useHealthPlace.setState(({ panel, findingId }) => ({
    panel: 'sets',
    set,
    findingId: panel === 'sets' ? findingId : null,
  }));
}

export function foldFindings(folded: boolean): void {
  useHealthPlace.setState({ folded });
}

/** Into the find field of the open panel, if it has one. */
export function findInPanel(): void {
  useHealthPlace.setState(({ sought }) => ({ sought: sought + 1 }));
}

/** Shows a finding of the open panel beside it, or nothing. */
export function showHealthFinding(findingId: string | null): void {
  useHealthPlace.setState({ findingId });
}

/** Steps back: first out of the finding, then out of the region. */
export function stepBack(): void {
  const { findingId } = useHealthPlace.getState();
  useHealthPlace.setState(findingId === null ? { region: null } : { findingId: null });
}

export function forgetHealthPlace(): void {
  useHealthPlace.setState(start);
}
