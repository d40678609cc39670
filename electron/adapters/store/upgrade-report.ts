// Brings a report saved by an older version to today's shape, step by step.
import { type DomainReport, reportVersion } from '../../../shared/report.ts';

type Stored = { readonly version: number } & Record<string, unknown>;

const steps: { readonly [version: number]: (stored: Stored) => Stored } = {
  1: (stored) => ({ ...stored, version: 2, questions: 0, selectors: [], mailFrom: null, predictions: [] }),
};

export type StoredReport =
  | { readonly state: 'whole'; readonly report: DomainReport }
  /** Written by a newer program: kept as it is, shown once this one is updated. */
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

export function upgradeReport(value: unknown): StoredReport {
  if (!isStored(value)) return { state: 'damaged' };
  if (value.version > reportVersion) return { state: 'newer' };
  let stored: Stored = value;
  while (stored.version < reportVersion) {
    const step = steps[stored.version];
    if (step === undefined) return { state: 'damaged' };
    stored = step(stored);
  }
  return isReport(stored) ? { state: 'whole', report: stored } : { state: 'damaged' };
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}

/** The file is our own: enough is checked to tell it from another or a torn one, the rest is taken on trust. */
function isReport(stored: Stored): stored is Stored & DomainReport {
  const lists = ['resolver', 'selectors', 'strip', 'findings', 'predictions'];
  return (
    typeof stored['domain'] === 'string' &&
    typeof stored['profileId'] === 'string' &&
    typeof stored['finishedAtMs'] === 'number' &&
    typeof stored['headline'] === 'object' &&
    lists.every((name) => Array.isArray(stored[name]))
  );
}
