// Identical work runs once, and is cancelled only by the last who waits for it.
import { describe, expect, it } from 'vitest';
import { createJoining } from '../../../../electron/adapters/dns/joining.ts';

type Started = { readonly signal: AbortSignal; readonly end: (value: string) => void };

function recorder(): { readonly started: Started[]; readonly start: (signal: AbortSignal) => Promise<string> } {
  const started: Started[] = [];
  return { started, start: (signal) => new Promise((end) => started.push({ signal, end })) };
}

describe('createJoining', () => {
  it('gives all who ask the one result', async () => {
    const { started, start } = recorder();
    const joining = createJoining<string>();
    const asked = [joining.join('a', start, undefined), joining.join('a', start, new AbortController().signal)];
    const other = joining.join('b', start, undefined);
    expect(started).toHaveLength(2);
    started[0]?.end('one');
    started[1]?.end('two');
    expect(await Promise.all([...asked, other])).toEqual(['one', 'one', 'two']);
    const later = joining.join('a', start, undefined);
    started[2]?.end('three');
    expect(await later).toBe('three');
  });

  it('stops the work when the last has given up, not before', async () => {
    const { started, start } = recorder();
    const joining = createJoining<string>();
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map(({ signal }) => joining.join('a', start, signal));
    controllers[0]?.abort();
    expect(started[0]?.signal.aborted).toBe(false);
    controllers[1]?.abort();
    expect(started[0]?.signal.aborted).toBe(true);
    expect(await Promise.all(asked)).toEqual([null, null]);
    void joining.join('a', start, undefined);
    expect(started).toHaveLength(2);
  });

  it('never stops what someone waits for without a signal', async () => {
    const { started, start } = recorder();
    const joining = createJoining<string>();
    const patient = joining.join('a', start, undefined);
    const controller = new AbortController();
    const impatient = joining.join('a', start, controller.signal);
    controller.abort();
    expect(await impatient).toBeNull();
    expect(started[0]?.signal.aborted).toBe(false);
    started[0]?.end('done');
    expect(await patient).toBe('done');
  });

  it('a signal that many listen to is no leak to warn of', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', warn);
    const { started, start } = recorder();
    const joining = createJoining<string>();
    const { signal } = new AbortController();
    const asked = Array.from({ length: 50 }, (_, index) => joining.join(`q${index}`, start, signal));
    for (const { end } of started) end('done');
    expect(await Promise.all(asked)).toEqual(Array(50).fill('done'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  it('a signal that is aborted starts nothing', async () => {
    const { started, start } = recorder();
    expect(await createJoining<string>().join('a', start, AbortSignal.abort())).toBeNull();
    expect(started).toHaveLength(0);
  });
});
