// The simulator lab against the simulated account, by the real adapter over HTTP: what was expected comes back through topics and queues.
import { describe, expect, it } from 'vitest';
import { labSources } from '../../../../electron/flows/lab/lab-sources.ts';
import { openLab } from '../../../../electron/flows/lab/open-lab.ts';
import { previewLab } from '../../../../electron/flows/lab/preview-lab.ts';
import { demoProfile } from '../../../../electron/flows/read-chosen.ts';
import type { LabAsk } from '../../../../shared/message/asks.ts';
import { type LabCell, labScenarios } from '../../../../shared/message/lab.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import {
  arn,
  labAsk as ask,
  type LabChange,
  labRegion as region,
  openLabWorld as openWorld,
  runWhole as run,
} from '../../../fakes/lab-world.ts';
import { sesTrial } from '../../../fakes/ses-trial.ts';

const trial = sesTrial();
const openLabWorld = (setup: LabChange['setup'] = {}) => openWorld(trial, { setup });

const verdicts = (cells: readonly LabCell[]) => cells.map((cell) => `${cell.set} ${cell.scenario}: ${cell.verdict}`);

describe('the simulator lab', () => {
  it('sees every scenario as expected in a queue that the account has', async () => {
    const world = await openLabWorld();
    const ended = await run(ask, world);
    expect(verdicts(ended.cells)).toEqual(labScenarios.map((name) => `watched ${name}: as-expected`));
    expect(ended.failure).toBeNull();
    expect(new Set(ended.cells.map(({ address }) => address)).size).toBe(labScenarios.length);
    const kept = await openLab('abcdef12-run', world, false);
    expect(kept).toEqual({ ok: true, value: ended });
  });

  it('makes a queue for the run, takes it away and writes both down; without a destination it is silent, not wrong', async () => {
    const world = await openLabWorld();
    const watching = { kind: 'temporary-queue', topics: [arn('sns', 'unheard')] } as const;
    const ended = await run({ ...ask, sets: ['fresh', 'mute', null], scenarios: ['bounce'], watching }, world);
    expect(verdicts(ended.cells)).toEqual(['fresh bounce: as-expected', 'mute bounce: silent', 'null bounce: silent']);
    const journal = await world.accounts.readJournal('mine');
    expect(journal.ok ? journal.value.map(({ operation, result }) => `${operation} ${result}`) : []).toEqual([
      'DeleteQueue done',
      'CreateQueue done',
    ]);
    const again = await labSources({ region, sets: ['fresh'] }, world.ses);
    expect(again[0]?.queues).toEqual([]);
  });

  it('knows by what each set can be watched', async () => {
    const world = await openLabWorld();
    const [watched, fresh, mute, none] = await labSources(
      { region, sets: ['watched', 'fresh', 'mute', null] },
      world.ses,
    );
    expect(watched).toMatchObject({ topics: [arn('sns', 'heard')], queues: [arn('sqs', 'kept')], silence: null });
    expect(fresh).toMatchObject({ topics: [arn('sns', 'unheard')], queues: [], silence: null });
    expect(mute?.silence?.en).toContain('no enabled event destination');
    expect(none?.silence?.en).toContain('Without a configuration set');
  });

  it('stops where it is told to: what was not sent is said', async () => {
    const world = await openLabWorld();
    const stop = new AbortController();
    stop.abort();
    const ended = await run(ask, world, stop.signal);
    expect(new Set(ended.cells.map(({ state }) => state))).toEqual(new Set(['stopped']));
    expect(ended.endedAtMs).not.toBeNull();
  });

  it('says before it begins why it cannot', async () => {
    const world = await openLabWorld();
    const obstaclesOf = async (wanted: LabAsk, profile = demoProfile) => {
      const preview = await previewLab(wanted, profile, world);
      return preview.ok ? preview.value.obstacles.map(({ says }) => says.en) : [];
    };
    expect(await obstaclesOf(ask)).toEqual([]);
    expect((await obstaclesOf({ ...ask, from: 'a@elsewhere.example' })).join()).toContain('No verified identity');
    expect((await obstaclesOf(ask, awsProfile({ readOnly: true }))).join()).toContain('read-only');
    const temporary = { ...ask, watching: { kind: 'temporary-queue', topics: [arn('sns', 'unheard')] } } as const;
    const allowed = awsProfile({ readOnly: true, simulatorAllowed: true });
    expect((await obstaclesOf(temporary, allowed)).join()).toContain('no queue can be created');
    expect(await obstaclesOf(ask, allowed)).toEqual([]);
  });

  it('says before it begins what reading would do to the messages of others', async () => {
    const preview = async (name: string, consume: boolean, change: LabChange = {}) => {
      const watching = { kind: 'queue', queueUrl: arn('sqs', name), consume } as const;
      const told = await previewLab({ ...ask, watching }, demoProfile, await openWorld(trial, change));
      if (!told.ok) return told.failure.kind;
      const { obstacles, cautions = [] } = told.value;
      return { obstacles: obstacles.map(({ says }) => says.en), cautions: cautions.map(({ en }) => en) };
    };
    const moves = expect.stringMatching(/dead-letter queue: .*"A temporary queue"/u);
    expect(await preview('kept', false)).toEqual({ obstacles: [], cautions: [] });
    expect(await preview('shared', false)).toEqual({ obstacles: [moves], cautions: [] });
    expect(await preview('shared', true)).toEqual({ obstacles: [], cautions: [moves] });
    expect(await preview('none', true)).toBe('aws-not-found');
    const unknown = expect.stringMatching(/is not known.*Allow sqs:GetQueueAttributes .*"A temporary queue"/u);
    const denied: LabChange = {
      trouble: ({ operation }) => (operation === 'GetQueueAttributes' ? { kind: 'denied' } : null),
    };
    expect(await preview('kept', true, denied)).toEqual({ obstacles: [], cautions: [unknown] });
  });

  it('sends to the simulator from a read-only profile that allows it, and changes nothing else', async () => {
    const world = await openLabWorld({ readOnly: true, simulatorAllowed: true });
    const ended = await run({ ...ask, scenarios: ['success'], watching: { kind: 'none' } }, world);
    expect(verdicts(ended.cells)).toEqual(['watched success: silent']);
    expect(ended.cells[0]?.messageId).not.toBeNull();
  });
});
