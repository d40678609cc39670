// Changes of the suppression list: shown, confirmed, journalled one by one, and stopped where all would fail.
import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  applySuppression,
  confirmSuppression,
  previewSuppression,
} from '../../../../electron/flows/suppression/apply-suppression.ts';
import type { SuppressionChange, SuppressionPlan } from '../../../../shared/health/asks.ts';
import type { SuppressionProgress } from '../../../../shared/health/suppression.ts';
import { refuse } from '../../../../shared/failure.ts';
import { memoryAccounts } from '../../../fakes/memory-accounts.ts';
import { memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { nowMs } from '../../../fakes/ses-identity.ts';

const region = 'us-east-1';
const suppress = (address: string): SuppressionChange => ({ kind: 'suppress', address, reason: 'BOUNCE' });
const unsuppress = (address: string): SuppressionChange => ({ kind: 'unsuppress', address });
const planOf = (...changes: readonly SuppressionChange[]): SuppressionPlan => ({ region, changes });
const three = planOf(suppress('a@x.example'), suppress('b@x.example'), suppress('c@x.example'));

function open(options: Partial<MemorySesOptions> = {}) {
  const ses = memorySes({ regions: { [region]: {} }, ...options });
  const accounts = memoryAccounts();
  const stop = new AbortController();
  // The account in memory listens once for each call.
  setMaxListeners(0, stop.signal);
  const told: SuppressionProgress[] = [];
  const followed: string[] = [];
  const apply = (plan: SuppressionPlan, store = accounts) =>
    applySuppression(
      {
        runId: 'run',
        plan,
        world: { ses, clock: { nowMs: () => nowMs }, profileId: 'client' },
        accounts: store,
        signal: stop.signal,
      },
      {
        onProgress: (progress) => told.push(progress),
        onChanged: ({ kind, address }) => followed.push(`${kind} ${address}`),
      },
    );
  const journal = async () => {
    const read = await accounts.readJournal('client');
    return read.ok ? read.value.map(({ identity, result }) => `${identity.name} ${result}`) : [];
  };
  return { ses, accounts, stop, told, followed, apply, journal };
}

type Failing = NonNullable<MemorySesOptions['failing']>;

const failingAt =
  (address: string, failure: ReturnType<Failing>): Failing =>
  ({ read, about }) =>
    read === 'suppressionChange' && about === address ? failure : null;

const denied = { kind: 'aws-permission-missing', action: 'ses:PutSuppressedDestination', region } as const;
const odd = {
  kind: 'aws-refused',
  operation: 'PutSuppressedDestination',
  code: 'BadRequestException',
  message: 'odd',
} as const;

describe('previewSuppression', () => {
  it('shows the exact call, and wants the address typed', () => {
    const preview = previewSuppression(planOf(suppress('a@x.example')));
    expect(preview).toMatchObject({
      ok: true,
      value: {
        operation: 'PutSuppressedDestination',
        action: 'ses:PutSuppressedDestination',
        input: { EmailAddress: 'a@x.example', Reason: 'BOUNCE' },
        commandLine: `aws sesv2 put-suppressed-destination --region us-east-1 --cli-input-json '{"EmailAddress":"a@x.example","Reason":"BOUNCE"}'`,
        count: 1,
        takesMs: 1000,
        typed: 'a@x.example',
      },
    });
  });

  it('shows the first of many, how long they take, and wants their number typed', () => {
    const changes = Array.from({ length: 1200 }, (_, index) => unsuppress(`a${index}@x.example`));
    const preview = previewSuppression(planOf(...changes));
    expect(preview).toMatchObject({
      ok: true,
      value: { input: { EmailAddress: 'a0@x.example' }, count: 1200, takesMs: 1_200_000, typed: '1200' },
    });
  });

  it('refuses a plan with an address that is none, and names it', () => {
    const refused = previewSuppression(planOf(suppress('a@x.example'), suppress('not one')));
    expect(refused).toMatchObject({ ok: false, failure: { because: { en: expect.stringContaining('"not one"') } } });
  });
});

it('takes off what SES has listed, however it is spelled', () => {
  const preview = previewSuppression(planOf(unsuppress('odd@[192.0.2.1]')));
  expect(preview).toMatchObject({ ok: true, value: { input: { EmailAddress: 'odd@[192.0.2.1]' } } });
});

describe('confirmSuppression', () => {
  it.each([
    [planOf(suppress('a@x.example')), ' a@x.example ', true],
    [planOf(suppress('a@x.example')), 'A@x.example', false],
    [three, '3', true],
    [three, 'a@x.example', false],
    [three, '', false],
  ])('%# takes only what is asked for', (plan, typed, isTaken) => {
    expect(confirmSuppression(plan, typed).ok).toBe(isTaken);
  });
});

describe('applySuppression', () => {
  it('sends one after the other, writes each down, and lets the list follow', async () => {
    const { ses, apply, told, followed, journal } = open();
    const ended = await apply(three);
    expect(ended).toMatchObject({ done: 3, failed: 0, total: 3, ended: 'done', stoppedBy: null });
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 3]);
    expect(ses.suppressionChanges.map(({ change }) => change.address)).toEqual(
      followed.map((one) => one.split(' ')[1]),
    );
    expect(await journal()).toEqual(['c@x.example done', 'b@x.example done', 'a@x.example done']);
  });

  it('names an address that SES does not take, and goes on', async () => {
    const { apply, journal, followed } = open({ failing: failingAt('b@x.example', odd) });
    expect(await apply(three)).toMatchObject({
      done: 2,
      failed: 1,
      ended: 'done',
      failures: [{ address: 'b@x.example', because: { en: expect.stringContaining('odd') } }],
    });
    expect(followed).toHaveLength(2);
    expect((await journal())[1]).toBe('b@x.example failed');
  });

  it('stops where the failure concerns all, and says how far it came', async () => {
    const { apply, ses } = open({ failing: failingAt('b@x.example', denied) });
    expect(await apply(three)).toMatchObject({ done: 1, failed: 1, ended: 'stopped', stoppedBy: denied });
    expect(ses.suppressionChanges).toHaveLength(1);
  });

  it('stops at a refusal in the sandbox, where none would be taken', async () => {
    const { apply } = open({
      regions: { [region]: { account: { productionAccess: false } } },
      failing: failingAt('a@x.example', odd),
    });
    expect(await apply(three)).toMatchObject({ done: 0, failed: 1, ended: 'stopped', stoppedBy: odd });
  });

  it('passes over one fault of the service, and stops at the second in a row', async () => {
    const away = { kind: 'aws-unavailable', operation: 'PutSuppressedDestination', region, status: 500 } as const;
    const once = open({ failing: failingAt('a@x.example', away) });
    expect(await once.apply(three)).toMatchObject({ done: 2, failed: 1, ended: 'done' });
    const always = open({ failing: ({ read }) => (read === 'suppressionChange' ? away : null) });
    expect(await always.apply(three)).toMatchObject({ done: 0, failed: 2, ended: 'stopped', stoppedBy: away });
  });

  it('sends nothing in a read-only profile, and writes nothing down', async () => {
    const { ses, apply, journal } = open({ readOnly: true });
    expect(await apply(three)).toMatchObject({ done: 0, ended: 'stopped', stoppedBy: { kind: 'read-only' } });
    expect([ses.suppressionChanges, await journal()]).toEqual([[], []]);
  });

  it('stops between two calls when it is cancelled', async () => {
    const { apply, stop, ses } = open({
      before: ({ about }) => Promise.resolve(about === 'b@x.example' ? stop.abort() : undefined),
    });
    expect(await apply(three)).toMatchObject({ done: 1, failed: 0, ended: 'cancelled', stoppedBy: null });
    expect(ses.suppressionChanges).toHaveLength(1);
  });

  it('takes an address off the list in memory that SES no longer has', async () => {
    const { apply, followed } = open();
    expect(await apply(planOf(unsuppress('gone@x.example')))).toMatchObject({ failed: 1, ended: 'done' });
    expect(followed).toEqual(['unsuppress gone@x.example']);
  });

  it('changes nothing more that it cannot write down', async () => {
    const { apply, accounts, ses } = open();
    const full = { kind: 'disk', path: 'journal.jsonl', because: 'full' } as const;
    const ended = await apply(three, { ...accounts, addToJournal: () => Promise.resolve(refuse(full)) });
    expect(ended).toMatchObject({ done: 1, ended: 'stopped', stoppedBy: full });
    expect(ses.suppressionChanges).toHaveLength(1);
  });

  it('names the first twenty that failed and counts the rest', async () => {
    const { apply } = open({ failing: ({ read }) => (read === 'suppressionChange' ? odd : null) });
    const ended = await apply(planOf(...Array.from({ length: 30 }, (_, index) => suppress(`a${index}@x.example`))));
    expect([ended.failed, ended.failures.length, ended.ended]).toEqual([30, 20, 'done']);
  });
});
