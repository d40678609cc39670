import { beforeEach, describe, expect, it } from 'vitest';
import {
  enterIdentity,
  filterIdentities,
  findIdentity,
  forgetIdentities,
  leaveIdentity,
  showInInspector,
  showTab,
  sortIdentities,
  useIdentities,
} from '../../../renderer/state/identities.ts';
import { useAccount } from '../../../renderer/state/account.ts';
import { hearRows, useIdentity } from '../../../renderer/state/identity.ts';
import { identityKey } from '../../../renderer/state/identity-key.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleCard, exampleIdentityReport, exampleRow } from '../identity-examples.ts';

const ref: IdentityRef = { name: 'a.example', region: 'us-east-1' };
const report = exampleIdentityReport();

/** Lets the answers arrive that were asked for. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function answerAll() {
  return standBridge({
    'identity.open': () => ({ ok: true, value: report }),
    'identity.records': () => ({ ok: true, value: exampleCard }),
  });
}

beforeEach(() => {
  useIdentities.setState(useIdentities.getInitialState());
  useIdentity.setState(useIdentity.getInitialState());
});

describe('opening an identity', () => {
  it('asks for its report and its records, by name and region alone', async () => {
    const { asked } = answerAll();
    enterIdentity(exampleRow());
    expect(useIdentity.getState().report).toEqual({ state: 'loading' });
    await settle();
    expect(asked).toEqual([
      { name: 'identity.open', input: ref },
      { name: 'identity.records', input: ref },
    ]);
    expect(useIdentity.getState()).toMatchObject({
      report: { state: 'ready', value: report },
      card: { state: 'ready', value: exampleCard },
    });
  });

  it('says why its report is not there, and shows no answer that comes too late', async () => {
    const failure = { kind: 'not-found', what: { en: 'x', ja: 'x' } } as const;
    standBridge({
      'identity.open': () => ({ ok: false, failure }),
      'identity.records': () => ({ ok: false, failure }),
    });
    enterIdentity(ref);
    await settle();
    expect(useIdentity.getState().report).toEqual({ state: 'failed', failure });
    answerAll();
    enterIdentity({ ...ref, region: 'eu-west-1' });
    leaveIdentity();
    await settle();
    expect(useIdentity.getState()).toMatchObject({ ref: null, report: { state: 'none' } });
  });

  it('opens again once it was audited again, without a blank between', async () => {
    const { asked } = answerAll();
    enterIdentity(ref);
    await settle();
    hearRows([exampleRow({ name: 'b.example' }), exampleRow({ progress: 'read' })]);
    expect(asked).toHaveLength(2);
    hearRows([exampleRow()]);
    expect(asked).toHaveLength(4);
    expect(useIdentity.getState().report.state).toBe('ready');
  });
});

describe('standing among the identities', () => {
  it('sorts and filters by what is known now', () => {
    const now = exampleRow({ dmarc: 'fail' });
    useAccount.setState({ rows: { [identityKey(now)]: now }, standing: { [identityKey(now)]: exampleRow() } });
    filterIdentities({ typed: 'a' });
    expect(useAccount.getState().standing[identityKey(now)]).toBe(now);
    expect(useIdentities.getState().filters).toEqual({ typed: 'a', region: null, lacks: [] });
  });

  it('leaves the inspector behind with the part that it was about', () => {
    answerAll();
    enterIdentity(ref, 'findings');
    showInInspector({ kind: 'finding', findingId: 'x' });
    showTab('records');
    expect(useIdentities.getState()).toMatchObject({ tab: 'records', shown: null });
  });

  it('finds an identity from its page, too', () => {
    answerAll();
    enterIdentity(ref);
    findIdentity();
    expect(useIdentities.getState().open).toBeNull();
    expect(useSelection.getState()).toMatchObject({ place: 'identities', wish: { what: 'find-identity' } });
  });

  it('keeps the order, and nothing else, for another profile', () => {
    answerAll();
    sortIdentities({ column: 'worst', descending: false });
    filterIdentities({ lacks: ['dkim'] });
    enterIdentity(ref);
    forgetIdentities();
    expect(useIdentities.getState()).toMatchObject({
      sort: { column: 'worst' },
      filters: { lacks: [] },
      open: null,
    });
  });
});
