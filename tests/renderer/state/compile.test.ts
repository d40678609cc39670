import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCompiled, useCompile } from '../../../renderer/state/compile.ts';
import { edit, forgetDraft, show, useDraft } from '../../../renderer/state/draft.ts';
import { exampleKept, exampleSource } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const fault = { line: 2, message: 'Unknown element', tag: 'mj-x' };

/** Makes capitals of MJML; what holds `broken` cannot be read. */
function standCompiler(): readonly string[] {
  const compiled: string[] = [];
  standBridge({
    'draft.compile': ({ mjml }) => {
      compiled.push(mjml);
      const isBroken = mjml.includes('broken');
      return { ok: true, value: { html: isBroken ? '' : mjml.toUpperCase(), faults: isBroken ? [fault] : [] } };
    },
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
  });
  return compiled;
}

const mjml = (id: string) => exampleKept({ id, source: { ...exampleSource, html: '', mjml: '<mjml/>' } });

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  forgetDraft();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('MJML', () => {
  it('becomes the HTML part when its draft opens and when typing rests', async () => {
    const compiled = standCompiler();
    stop = keepCompiled();
    show(mjml('typed'));
    await vi.advanceTimersByTimeAsync(1);
    expect(useDraft.getState().source?.html).toBe('<MJML/>');
    for (const text of ['<a', '<a/', '<a/>']) {
      edit('mjml', text);
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect([useDraft.getState().source?.html, compiled]).toEqual(['<A/>', ['<mjml/>', '<a/>']]);
  });

  it('that cannot be read says where, and leaves the HTML of the last that could', async () => {
    standCompiler();
    stop = keepCompiled();
    show(mjml('broken'));
    await vi.advanceTimersByTimeAsync(1);
    edit('mjml', '<broken');
    await vi.advanceTimersByTimeAsync(400);
    expect(useCompile.getState().faults).toEqual([fault]);
    expect(useDraft.getState().source?.html).toBe('<MJML/>');
  });

  it('leaves a draft without it alone', async () => {
    const compiled = standCompiler();
    stop = keepCompiled();
    show(exampleKept());
    edit('html', '<p>');
    await vi.advanceTimersByTimeAsync(1000);
    expect([compiled, useDraft.getState().source?.html]).toEqual([[], '<p>']);
  });
});
