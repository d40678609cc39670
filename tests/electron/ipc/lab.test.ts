// The answers about the lab while a run goes on: listed as running, not taken away, stopped, and then gone for good.
import { expect, it } from 'vitest';
import type { Announce } from '../../../electron/ipc/answers.ts';
import { labAnswers } from '../../../electron/ipc/lab.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { accept } from '../../../shared/failure.ts';
import { labAsk, openLabWorld } from '../../fakes/lab-world.ts';
import { memorySettings } from '../../fakes/memory-stores.ts';
import { sesTrial } from '../../fakes/ses-trial.ts';

const trial = sesTrial();

it('a run under way is listed as such, cannot be removed, and can be stopped', async () => {
  const world = await openLabWorld(trial);
  const account = { ...world, profileId: 'demo', kind: 'demo', resolver: { close: async () => undefined } };
  const settings = memorySettings();
  const session = { ...world, settings, accountWorld: async () => accept(account) } as unknown as Session;
  let end = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  const announce = ((_name: string, { run }: { readonly run: { readonly endedAtMs: number | null } }) => {
    if (run.endedAtMs !== null) end();
  }) as unknown as Announce;
  const answers = labAnswers(session, {} as Desk, announce);
  const begun = await answers['lab.start']({ ask: { ...labAsk, scenarios: ['complaint'] }, typed: '' });
  const runId = begun.ok ? begun.value.runId : JSON.stringify(begun.failure);
  while ((await answers['lab.open']({ id: runId })).ok === false) await new Promise(setImmediate);
  expect(await answers['lab.list']({})).toMatchObject({ value: [{ id: runId, endedAtMs: null }] });
  expect(await answers['lab.remove']({ id: runId })).toMatchObject({ failure: { kind: 'not-allowed' } });
  expect(await answers['lab.stop']({ runId })).toEqual(accept(null));
  await isOver;
  await new Promise(setImmediate);
  expect(await answers['lab.open']({ id: runId })).toMatchObject({
    value: { endedAtMs: expect.any(Number) as number },
  });
  expect(await answers['lab.remove']({ id: runId })).toEqual(accept([]));
  expect(await answers['lab.stop']({ runId })).toMatchObject({ failure: { kind: 'not-found' } });
});
