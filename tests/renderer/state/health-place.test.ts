import { beforeEach, describe, expect, it } from 'vitest';
import {
  findInPanel,
  foldFindings,
  forgetHealthPlace,
  goToPanel,
  openPanel,
  openRegion,
  openSet,
  showHealthFinding,
  stepBack,
  useHealthPlace,
} from '../../../renderer/state/health-place.ts';
import { useSelection } from '../../../renderer/state/selection.ts';

beforeEach(() => forgetHealthPlace());
const place = () => useHealthPlace.getState();

describe('the place in the account', () => {
  it('is a panel of a region, entered from elsewhere with one of its findings open', () => {
    openRegion('us-east-1');
    useSelection.setState({ place: 'identities' });
    goToPanel('coverage', null, 'account-events-bounces-unheard');
    expect(useSelection.getState().place).toBe('account');
    expect(place()).toMatchObject({
      region: 'us-east-1',
      panel: 'coverage',
      findingId: 'account-events-bounces-unheard',
    });
    goToPanel('sets', 'eu-west-1');
    expect(place()).toMatchObject({ region: 'eu-west-1', panel: 'sets', findingId: null });
  });

  it('leads to a configuration set, and keeps the finding beside the list that is walked', () => {
    openRegion('us-east-1');
    showHealthFinding('a');
    openSet('main');
    expect(place()).toMatchObject({ panel: 'sets', set: 'main', findingId: null });
    showHealthFinding('b');
    openSet('other');
    expect(place()).toMatchObject({ set: 'other', findingId: 'b' });
  });

  it('is left step by step: the finding, then the region', () => {
    openRegion('us-east-1');
    showHealthFinding('a');
    stepBack();
    expect(place()).toMatchObject({ region: 'us-east-1', findingId: null });
    stepBack();
    expect(place().region).toBeNull();
  });

  it('keeps folded what the user folded, from panel to panel', () => {
    expect(place().folded).toBeNull();
    foldFindings(true);
    openPanel('alarms');
    expect(place().folded).toBe(true);
  });

  it('counts how often the find field was called for', () => {
    findInPanel();
    findInPanel();
    expect(place().sought).toBe(2);
  });
});
