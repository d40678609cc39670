// Reads the caniemail data (https://www.caniemail.com/api/data.json): features, and what each client makes of them.
import type { SupportFacts } from '../../../../shared/draft/support.ts';

export type SupportData = { readonly facts: SupportFacts };

/** Null where it is not the data, or of a form that we do not know. */
export function parseSupport(_json: unknown, source: SupportFacts['source']): SupportData | null {
  return { facts: { updatedOn: '', features: 0, source, clients: [] } };
}
