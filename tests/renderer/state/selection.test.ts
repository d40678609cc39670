import { beforeEach, describe, expect, it } from 'vitest';
import {
  enterReport,
  filter,
  forgetSelection,
  noFilters,
  revealFinding,
  useSelection,
  wishFor,
} from '../../../renderer/state/selection.ts';
import { exampleFinding } from '../examples.ts';

beforeEach(forgetSelection);

describe('revealing a finding', () => {
  it('lets through what the filters hid', () => {
    filter({ topic: 'spf', search: 'x' });
    revealFinding(exampleFinding({ id: 'p', verdict: 'pass' }));
    expect(useSelection.getState()).toMatchObject({ findingId: 'p', inspector: true, tab: 'findings' });
    expect(useSelection.getState().filters).toEqual({ ...noFilters, verdicts: ['problems', 'unknown', 'pass'] });
  });

  it('counts a failed check among the unknown', () => {
    filter({ verdicts: [] });
    revealFinding(exampleFinding({ verdict: 'error' }));
    expect(useSelection.getState().filters.verdicts).toEqual(['unknown']);
  });
});

describe('the selection', () => {
  it('makes two equal wishes differ, and leads to the place that grants them', () => {
    useSelection.setState({ place: 'settings', tab: 'spf' });
    wishFor('find');
    const first = useSelection.getState().wish;
    wishFor('find');
    expect(useSelection.getState().wish).not.toEqual(first);
    expect(useSelection.getState()).toMatchObject({ place: 'advisor', tab: 'findings' });
  });

  it('shows the findings when a filter is set', () => {
    useSelection.setState({ tab: 'dmarc' });
    filter({ severity: 'high' });
    expect(useSelection.getState().tab).toBe('findings');
  });

  it('starts afresh with another report', () => {
    filter({ search: 'x' });
    enterReport('b.example', 'f', noFilters);
    expect(useSelection.getState()).toMatchObject({ shownDomain: 'b.example', findingId: 'f', filters: noFilters });
  });
});
