// Identical work runs once, and is cancelled only by the last who waits for it.
import { describe, expect, it } from 'vitest';
import { createJoining } from '../../../../electron/adapters/dns/joining.ts';
import type { Stop } from '../../../../electron/adapters/dns/stop.ts';

type Started = { readonly stop: Stop; readonly end: (value: string) => void };

function recorder() {
  const started: Started[] = [];
  const joining = createJoining<string>();
  const work = (stop: Stop): Promise<string> => new Promise((end) => started.push({ stop, end }));
  const join = (key: string, signal?: AbortSignal) => joining.join(key, work, { signal, atAbort: () => 'gave up' });
  return { started, join, joining };
}

describe('createJoining', () => {
  it('gives all who ask the one result', async () => {
    const { started, join } = recorder();
    const asked = [join('a'), join('a', new AbortController().signal)];
    const other = join('b');
    expect(started).toHaveLength(2);
    started[0]?.end('one');
    started[1]?.end('two');
    expect(await Promise.all([...asked, other])).toEqual(['one', 'one', 'two']);
    const later = join('a');
    started[2]?.end('three');
    expect(await later).toBe('three');
  });

  it('stops the work when the last has given up, not before', async () => {
    const { started, join } = recorder();
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map(({ signal }) => join('a', signal));
    controllers[0]?.abort();
    expect(started[0]?.stop.stopped).toBe(false);
    controllers[1]?.abort();
    expect(started[0]?.stop.stopped).toBe(true);
    expect(await Promise.all(asked)).toEqual(['gave up', 'gave up']);
    void join('a');
    expect(started).toHaveLength(2);
  });

  it('never stops what someone waits for without a signal', async () => {
    const { started, join } = recorder();
    const patient = join('a');
    const controller = new AbortController();
    const impatient = join('a', controller.signal);
    controller.abort();
    expect(await impatient).toBe('gave up');
    expect(started[0]?.stop.stopped).toBe(false);
    started[0]?.end('done');
    expect(await patient).toBe('done');
  });

  it('stops everything at once, and still gives the results', async () => {
    const { started, join, joining } = recorder();
    const asked = [join('a'), join('b')];
    joining.stopAll();
    expect(started.map(({ stop }) => stop.stopped)).toEqual([true, true]);
    for (const { end } of started) end('stopped');
    expect(await Promise.all(asked)).toEqual(['stopped', 'stopped']);
  });

  it('a signal that many listen to is no leak to warn of', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', warn);
    const { started, join } = recorder();
    const { signal } = new AbortController();
    const asked = Array.from({ length: 50 }, (_, index) => join(`q${index}`, signal));
    for (const { end } of started) end('done');
    expect(await Promise.all(asked)).toEqual(Array(50).fill('done'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  it('a signal that is aborted starts nothing', async () => {
    const { started, join } = recorder();
    expect(await join('a', AbortSignal.abort())).toBe('gave up');
    expect(started).toHaveLength(0);
  });
});
