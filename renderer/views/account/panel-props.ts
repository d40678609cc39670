// What every panel of the account's health is given.
import type { RegionName } from '../../../shared/aws.ts';
import type { PanelName, PanelPart } from '../../../shared/health/report.ts';

/** A panel that a reading fills. */
export type PartProps<P extends PanelName> = {
  readonly region: RegionName;
  /** Null before it was ever read. */
  readonly part: PanelPart<P> | null;
  /** True while a reading is under way that will bring it anew. */
  readonly reading: boolean;
};

/** A panel that asks by itself. */
export type RegionProps = { readonly region: RegionName };
