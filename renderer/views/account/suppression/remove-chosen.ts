// Opens the sheet that removes what is chosen, or else the row that the keys stand on.
import { previewChanges } from '../../../state/suppression-changes.ts';
import { rowAt, useSuppression } from '../../../state/suppression.ts';

export function removeChosen(): void {
  const state = useSuppression.getState();
  const under = rowAt(state, state.cursor)?.address;
  const addresses = state.chosen.size > 0 ? [...state.chosen] : under === undefined ? [] : [under];
  const { region } = state;
  if (region === null || addresses.length === 0) return;
  void previewChanges({ region, changes: addresses.map((address) => ({ kind: 'unsuppress', address })) });
}
