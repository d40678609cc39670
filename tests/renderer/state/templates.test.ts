import { beforeEach, describe, expect, it } from 'vitest';
import { exportMatching } from '../../../renderer/state/template-export.ts';
import {
  acceptTemplateProgress,
  arrangeTemplates,
  forgetTemplates,
  openTemplates,
  readTemplates,
  showTemplateRows,
  templateAt,
  useTemplates,
} from '../../../renderer/state/templates.ts';
import type { TemplateProgress } from '../../../shared/draft/template.ts';
import { exampleRow, exampleTemplatePage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const region = 'us-east-1';
const all = Array.from({ length: 1100 }, (_, at) => exampleRow(`template-${at}`, at < 3 ? {} : { readAtMs: 1 }));
const progress: TemplateProgress = {
  runId: 'run',
  region,
  phase: 'subjects',
  done: 12,
  total: 20,
  waitingMs: 0,
  ended: null,
  failure: null,
};

function standMain() {
  return standBridge({
    'template.page': ({ typed, offset, limit }) => {
      const matching = all.filter(({ name }) => name.includes(typed));
      const rows = matching.slice(offset, offset + limit);
      return {
        ok: true,
        value: exampleTemplatePage(rows, { total: all.length, matching: matching.length, offset }),
      };
    },
    'template.load': () => ({ ok: true, value: { runId: 'run' } }),
    'template.export': ({ names }) => ({ ok: true, value: { path: '/out', written: names.length } }),
  });
}

const settled = () => new Promise((done) => setTimeout(done, 0));

beforeEach(forgetTemplates);

describe('the templates of a region', () => {
  it('are asked for where they are looked at, with the subjects that are wanted first', async () => {
    const { asked } = standMain();
    await openTemplates(region);
    showTemplateRows(390, 410);
    await settled();
    const state = useTemplates.getState();
    expect([templateAt(state, 0)?.name, templateAt(state, 410)?.name]).toEqual(['template-0', 'template-410']);
    expect(templateAt(state, 700)).toBeUndefined();
    showTemplateRows(0, 20);
    arrangeTemplates({ sort: 'newest' });
    await settled();
    expect(asked.at(-1)?.input).toMatchObject({ sort: 'newest', wanted: ['template-0', 'template-1', 'template-2'] });
  });

  it('are found by a part of a name', async () => {
    standMain();
    await openTemplates(region);
    arrangeTemplates({ typed: 'template-109' });
    await settled();
    expect(useTemplates.getState()).toMatchObject({ facts: { matching: 11, total: 1100 }, cursor: -1 });
  });

  it('tell how far reading is, of readings that were begun here only', async () => {
    standMain();
    await openTemplates(region);
    acceptTemplateProgress({ ...progress, runId: 'of another profile' });
    expect(useTemplates.getState().readings).toEqual({});
    await readTemplates();
    acceptTemplateProgress(progress);
    expect(useTemplates.getState().readings[region]?.progress).toEqual(progress);
    acceptTemplateProgress({ ...progress, done: 20, ended: 'complete' });
    expect(useTemplates.getState().readings).toEqual({});
  });

  it('are exported as far as they match, however many pages that takes', async () => {
    standMain();
    await openTemplates(region);
    await exportMatching();
    expect(useTemplates.getState().exported).toEqual({ path: '/out', written: 1100 });
  });
});
