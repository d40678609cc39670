// The suppression flows on the real adapter: a list over the wire in pages, changes of it, and what is left of them in SES.
import { expect, it } from 'vitest';
import type { Ses } from '../../electron/ports/ses.ts';
import { applySuppression } from '../../electron/flows/suppression/apply-suppression.ts';
import { lookUpAddress } from '../../electron/flows/suppression/look-up-address.ts';
import { readInsights } from '../../electron/flows/suppression/read-insights.ts';
import { everything } from '../../electron/flows/suppression/suppression-index.ts';
import { suppressionLists } from '../../electron/flows/suppression/suppression-lists.ts';
import type { SuppressionChange } from '../../shared/health/asks.ts';
import { memoryAccounts } from '../fakes/memory-accounts.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
const region = 'us-east-1';
const place = { profileId: 'client', region };
const clock = { nowMs: () => Date.now() };
const entries = Array.from({ length: 2300 }, (_, index) => ({
  EmailAddress: `Reader${index}@x.example`,
  Reason: index % 4 === 0 ? 'COMPLAINT' : 'BOUNCE',
  LastUpdateTime: `-${index + 1}m`,
}));
const scenario = { [region]: { account: { ProductionAccessEnabled: true }, suppressed: entries } };

function openWorld(ses: Ses) {
  const lists = suppressionLists();
  const accounts = memoryAccounts();
  const world = { profileId: 'client', ses, clock, accounts, lists };
  const apply = (...changes: readonly SuppressionChange[]) =>
    applySuppression(
      { runId: 'run', plan: { region, changes }, world, accounts, signal: new AbortController().signal },
      { onProgress: () => {}, onChanged: (change, atMs) => lists.changed(place, change, atMs) },
    );
  const read = () => lists.read(place, { ses, clock, signal: new AbortController().signal }, () => {});
  const all = () => lists.all(place, everything).map(({ address }) => address);
  return { world, lists, accounts, apply, read, all };
}

it('reads a list of many pages, finds in it, and follows what is changed', async () => {
  const { endpoint, counted } = await startSes({ scenario });
  const { world, lists, accounts, apply, read, all } = openWorld(sesFor(endpoint));
  expect(await read()).toBeNull();
  expect(counted.get('ListSuppressedDestinations')).toBe(3);
  const page = lists.page(place, {
    filter: { ...everything, typed: 'READER229', reason: 'BOUNCE' },
    offset: 0,
    limit: 50,
    find: null,
  });
  expect([page.total, page.matching, page.complete]).toEqual([2300, 9, true]);

  const ended = await apply(
    { kind: 'suppress', address: 'new@x.example', reason: 'COMPLAINT' },
    { kind: 'unsuppress', address: 'Reader7@x.example' },
    { kind: 'unsuppress', address: 'never@x.example' },
  );
  expect(ended).toMatchObject({ done: 2, failed: 1, ended: 'done', failures: [{ address: 'never@x.example' }] });
  const followed = all();
  await read();
  expect(new Set(all())).toEqual(new Set(followed));
  expect(followed).toHaveLength(2300);
  const journal = await accounts.readJournal('client');
  expect(journal.ok && journal.value.map(({ operation, result }) => `${operation} ${result}`)).toEqual([
    'DeleteSuppressedDestination failed',
    'DeleteSuppressedDestination done',
    'PutSuppressedDestination done',
  ]);
  expect(journal.ok && journal.value.every(({ requestId }) => requestId !== null)).toBe(true);
  const verdicts = await lookUpAddress({ address: 'new@x.example', region }, world);
  expect(verdicts.ok && verdicts.value[0]).toMatchObject({ state: 'blocked', detail: { reason: 'COMPLAINT' } });
});

it('stops where nothing may be changed, in the sandbox as without the permission', async () => {
  const sandbox = await startSes({ scenario: { [region]: { account: { ProductionAccessEnabled: false } } } });
  const change = (at: number): SuppressionChange => ({
    kind: 'suppress',
    address: `a${at}@x.example`,
    reason: 'BOUNCE',
  });
  const inSandbox = await openWorld(sesFor(sandbox.endpoint)).apply(change(1), change(2), change(3));
  expect(inSandbox).toMatchObject({ done: 0, failed: 1, ended: 'stopped', stoppedBy: { kind: 'aws-refused' } });

  const denied = await startSes({
    scenario,
    trouble: ({ operation }) => (operation === 'PutSuppressedDestination' ? { kind: 'denied' } : null),
  });
  const withoutIt = await openWorld(sesFor(denied.endpoint)).apply(change(1), change(2));
  expect(withoutIt).toMatchObject({
    ended: 'stopped',
    stoppedBy: { kind: 'aws-permission-missing', action: 'ses:PutSuppressedDestination' },
  });

  const readOnly = await openWorld(sesFor(denied.endpoint, { readOnly: true })).apply(change(1));
  expect(readOnly).toMatchObject({ ended: 'stopped', stoppedBy: { kind: 'read-only' } });
});

it('asks what SES thinks of an address', async () => {
  const { endpoint } = await startSes({ scenario });
  const insights = await readInsights(region, 'reader1@x.example', sesFor(endpoint));
  expect(insights).toMatchObject({ ok: true, value: { address: 'reader1@x.example' } });
});
