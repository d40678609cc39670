// Troubles in the midst of a run of the lab, met by the real adapter: each ends the run with a clear sentence, and the truth about what was sent.
import { describe, expect, it } from 'vitest';
import type { SesSetup } from '../../../../electron/adapters/aws/setup.ts';
import type { Trouble, TroubledRequest } from '../../../../electron/demo/ses/trouble.ts';
import type { LabWorld } from '../../../../electron/flows/lab/lab-world.ts';
import { listLabs, openLab } from '../../../../electron/flows/lab/open-lab.ts';
import { accept } from '../../../../shared/failure.ts';
import type { LabAsk } from '../../../../shared/message/asks.ts';
import type { LabRun } from '../../../../shared/message/lab.ts';
import type { Text } from '../../../../shared/text.ts';
import { arn, labAsk, openLabWorld, runWhole } from '../../../fakes/lab-world.ts';
import { sesTrial } from '../../../fakes/ses-trial.ts';

const trial = sesTrial();
const ask: LabAsk = { ...labAsk, scenarios: ['success', 'bounce', 'complaint'] };
const temporary: LabAsk = {
  ...ask,
  sets: ['fresh'],
  watching: { kind: 'temporary-queue', topics: [arn('sns', 'unheard')] },
};
const unwatched: LabAsk = { ...ask, watching: { kind: 'none' } };
/** For those alone who meet silence: a queue that is watched may well take longer to answer. */
const impatient: Partial<SesSetup> = { answerTimeoutMs: 2000 };

type Meets = (operation: string | null, count: number) => Trouble | null;

/** `count`: the how-manieth request of that operation it is. */
async function runIn(wanted: LabAsk, meets: Meets, setup: Partial<SesSetup> = {}) {
  const counts = new Map<string | null, number>();
  const trouble = ({ operation }: TroubledRequest): Trouble | null => {
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    return meets(operation, count);
  };
  const world = await openLabWorld(trial, { trouble, setup: { attempts: 1, ...setup } });
  const run = await runWhole(wanted, { ...world, sleep: async () => undefined });
  return { run, sent: counts.get('SendEmail') ?? 0, world };
}

const at =
  (operation: string, trouble: Trouble, from = 1): Meets =>
  (asked, count) =>
    asked === operation && count >= from ? trouble : null;
const error = (code: string, status = 400, message = 'As SES says it.'): Trouble => ({
  kind: 'error',
  code,
  status,
  message,
});
const states = ({ cells }: LabRun) => cells.map(({ state }) => state);

function expectSaid(text: Text | undefined, en: RegExp): void {
  expect(text?.en).toMatch(en);
  expect(text?.ja).toMatch(/。$/u);
}

describe('a message that meets trouble', () => {
  it.each<readonly [string, Trouble, readonly string[], RegExp]>([
    ['is throttled', { kind: 'throttled' }, ['sent', 'refused', 'stopped'], /throttling SendEmail/u],
    ['is not permitted', { kind: 'denied' }, ['sent', 'refused', 'stopped'], /may not call ses:SendEmail/u],
    [
      'is of a suspended account',
      error('AccountSuspendedException'),
      ['sent', 'refused', 'stopped'],
      /Support Center/u,
    ],
    [
      'is of a paused account or set',
      error('SendingPausedException'),
      ['sent', 'refused', 'refused'],
      /resume sending/u,
    ],
    [
      'is of a set that a colleague has deleted',
      error('NotFoundException', 404, 'Configuration set <watched> does not exist.'),
      ['sent', 'refused', 'refused'],
      /<watched> does not exist/u,
    ],
    [
      'is from an identity that is verified no longer',
      error('MessageRejected', 400, 'Email address is not verified: news@shop.example'),
      ['sent', 'refused', 'refused'],
      /Verify the identities/u,
    ],
    [
      'is signed by a clock that is wrong',
      error(
        'InvalidSignatureException',
        403,
        'Signature expired: 20261122T120000Z is now earlier than 20261122T125500Z',
      ),
      ['sent', 'refused', 'stopped'],
      /clock differs/u,
    ],
    ['is broken off', { kind: 'hang-up' }, ['sent', 'unknown', 'stopped'], /may have been sent/u],
    ['is never answered', { kind: 'silence' }, ['sent', 'unknown', 'stopped'], /may have been sent/u],
    ['meets a fault of SES', error('InternalFailure', 500), ['sent', 'unknown', 'unknown'], /may have been sent/u],
  ])('%s: it says so, and what else was sent', async (_what, trouble, expected, says) => {
    const { run, sent } = await runIn(unwatched, at('SendEmail', trouble, 2), impatient);
    expect(states(run)).toEqual(expected);
    // What was stopped was never asked for.
    expect(sent).toBe(expected.filter((state) => state !== 'stopped').length);
    expectSaid(run.cells[1]?.says, says);
    expect(run.cells[0]).toMatchObject({ state: 'sent', verdict: 'silent' });
    expect(run.failure === null).toBe(!expected.includes('stopped'));
    expectSaid(run.cells[2]?.says, /./u);
  });
});

describe('a queue', () => {
  it.each<readonly [string, Trouble, RegExp]>([
    [
      'vanishes',
      error('AWS.SimpleQueueService.NonExistentQueue', 400, 'The specified queue does not exist.'),
      /AWS has no .*kept/u,
    ],
    ['may not be read', { kind: 'denied' }, /may not call sqs:ReceiveMessage/u],
    ['is out of reach', { kind: 'hang-up' }, /could not be reached/u],
  ])('that %s while it is watched blames neither message nor topic', async (_what, trouble, says) => {
    const { run } = await runIn(ask, at('ReceiveMessage', trouble));
    expect(run.cells.map(({ state, verdict }) => `${state} ${verdict}`)).toEqual(
      ask.scenarios.map(() => 'sent silent'),
    );
    for (const text of [...run.notes, ...run.cells.map((cell) => cell.says)]) expectSaid(text, says);
  });

  it('whose messages may not be taken keeps them, which is said once', async () => {
    const { run } = await runIn({ ...ask, scenarios: ['success'] }, at('DeleteMessageBatch', { kind: 'denied' }));
    expect(run.cells).toMatchObject([{ verdict: 'as-expected' }]);
    expect(run.notes).toHaveLength(1);
    expectSaid(run.notes[0], /stay in the queue.*sqs:DeleteMessage/u);
  });

  it.each<readonly [string, Meets, RegExp, RegExp | null]>([
    ['made', at('CreateQueue', { kind: 'denied' }), /sqs:CreateQueue/u, null],
    ['made, as far as is known', at('CreateQueue', { kind: 'silence' }), /could not be reached/u, /still lists it/u],
    ['subscribed', at('Subscribe', { kind: 'denied' }), /sns:Subscribe/u, /still lists it/u],
  ])('that cannot be %s is no reason to send anything', async (_what, meets, says, note) => {
    const { run, sent } = await runIn(temporary, meets, impatient);
    expect([sent, new Set(states(run))]).toEqual([0, new Set(['stopped'])]);
    expectSaid(run.cells[0]?.says, says);
    expect(run.failure).not.toBeNull();
    expect(run.notes.map(({ en }) => note?.test(en))).toEqual(note === null ? [] : [true]);
  });

  it('that cannot be taken away again is named', async () => {
    const { run } = await runIn({ ...temporary, scenarios: ['success'] }, at('DeleteQueue', { kind: 'denied' }));
    expect(run.cells).toMatchObject([{ verdict: 'as-expected' }]);
    expectSaid(
      run.notes.at(-1),
      /plumbline-lab-abcdef12.*could not be removed.*sqs:DeleteQueue.*expire after an hour/u,
    );
  });
});

describe('a run that ended with the program', () => {
  const cut = async (until: (run: LabRun) => boolean): Promise<LabWorld> => {
    const world = await openLabWorld(trial);
    const { saveLab } = world.runs;
    const killed = new AbortController();
    // From then on nothing reaches the disk any more.
    const runs: LabWorld['runs'] = {
      ...world.runs,
      saveLab: async (run) => {
        const saved = killed.signal.aborted ? accept(null) : await saveLab(run);
        if (until(run)) killed.abort();
        return saved;
      },
    };
    await runWhole(temporary, { ...world, runs }, killed.signal);
    return world;
  };

  it('says what may have been sent, what never was, and which queue was left', async () => {
    const world = await cut(({ cells }) => cells[1]?.state === 'sending');
    const opened = await openLab('abcdef12-run', world, false);
    const run = opened.ok ? opened.value : null;
    expect(run?.cells.map(({ state, verdict }) => `${state} ${verdict}`)).toEqual([
      'sent silent',
      'unknown silent',
      'stopped not-sent',
    ]);
    for (const cell of run?.cells ?? []) expectSaid(cell.says, /Plumbline was closed/u);
    expectSaid(run?.notes.at(-1), /before the queue plumbline-lab-abcdef12 was removed.*Delete them.*after an hour/u);
    // It does not run any more.
    const listed = await listLabs(world, () => false);
    expect(listed.ok && listed.value[0]?.endedAtMs).toBe(run?.startedAtMs);
    expect(await listLabs(world, () => true)).toMatchObject({ value: [{ endedAtMs: null }] });
  });

  it('names no queue that was taken away before', async () => {
    const world = await cut(({ notes }) => notes.length === 2);
    const opened = await openLab('abcdef12-run', world, false);
    expect(opened.ok && opened.value.notes.map(({ en }) => / were removed\./u.test(en))).toEqual([false, true]);
  });
});
