import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choose, edit, forgetDraft, show } from '../../../renderer/state/draft.ts';
import {
  addColumn,
  changeColumn,
  choosePreview,
  frameOf,
  keepPreviewed,
  removeColumn,
  usePreview,
} from '../../../renderer/state/preview.ts';
import type { Preview } from '../../../shared/draft/preview.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import type { RequestInput } from '../../../shared/ipc/requests.ts';
import { exampleAttachment, exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleDraft, examplePreview, exampleProfiles } from '../preview-examples.ts';

type Ask = RequestInput<'draft.preview'>;
type Waiting = { readonly ask: Ask; readonly answer: (reply?: Reply<Preview>) => Promise<void> };

const clean = { ...usePreview.getInitialState() };
let waiting: Waiting[] = [];
/** A draft of its own for each test: what was typed into one is never lost. */
let drafts = 0;
let stop = (): void => {};

/** What has been started goes on as far as it can. */
const turn = () => new Promise<void>((later) => setImmediate(later));

beforeEach(async () => {
  waiting = [];
  standBridge({
    'draft.profiles': () => ({ ok: true, value: exampleProfiles }),
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
    'draft.preview': (ask) =>
      new Promise((resolve) => {
        const answer = async (reply: Reply<Preview> = { ok: true, value: examplePreview(ask.looks) }) => {
          resolve(reply);
          await turn();
        };
        waiting.push({ ask, answer });
      }),
  });
  usePreview.setState(clean, true);
  drafts += 1;
  show({ ...exampleDraft, id: `draft-${drafts}` });
  stop = keepPreviewed();
  await turn();
});
afterEach(async () => {
  stop();
  forgetDraft();
  for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
    waiting = [];
    await last.answer();
  }
});

const htmlAsked = (): readonly (string | null)[] => waiting.map(({ ask }) => ask.source.html);

describe('the preview of what is typed', () => {
  it('never asks twice at once, and then for the newest only', async () => {
    for (const text of ['a', 'ab', 'abc']) edit('html', text);
    expect(htmlAsked()).toEqual(['<p>{{name}}</p>']);
    await waiting[0]?.answer();
    expect(htmlAsked()).toEqual(['<p>{{name}}</p>', 'abc']);
    await waiting[1]?.answer();
    expect(usePreview.getState().of?.html).toBe('abc');
    expect(waiting).toHaveLength(2);
  });

  it('keeps the last good one where a newer one cannot be made', async () => {
    await waiting[0]?.answer();
    edit('html', 'endless');
    await waiting[1]?.answer({ ok: false, failure: { kind: 'took-too-long', seconds: 2 } });
    expect(usePreview.getState()).toMatchObject({
      failure: { kind: 'took-too-long' },
      preview: { frames: [{ html: '<p>none</p>' }] },
      of: { html: '<p>{{name}}</p>' },
    });
    edit('html', 'better');
    await waiting[2]?.answer();
    expect(usePreview.getState().failure).toBeNull();
  });

  it('never shows one draft as another', async () => {
    show({ ...exampleDraft, id: 'another' });
    await waiting[0]?.answer();
    expect(usePreview.getState()).toMatchObject({ draftId: 'another', preview: null });
    expect(waiting[1]?.ask.draftId).toBe('another');
  });

  it('asks nothing for what changes nothing: widths, a cursor', async () => {
    await waiting[0]?.answer();
    changeColumn(1, { widthPx: 375 });
    await turn();
    expect(waiting).toHaveLength(1);
  });

  it('asks anew once remote images are allowed and main knows of it', async () => {
    await waiting[0]?.answer();
    expect(usePreview.getState().hadRemoteImages).toBe(false);
    choose({ remoteImages: true });
    await turn();
    await waiting[1]?.answer();
    expect(usePreview.getState().hadRemoteImages).toBe(true);
    expect(waiting).toHaveLength(2);
  });
});

describe('the columns', () => {
  beforeEach(async () => {
    await waiting[0]?.answer();
  });

  it('stand beside each other, each with a client that is not there yet, up to four', async () => {
    for (let count = 0; count < 6; count += 1) addColumn();
    await turn();
    await waiting[1]?.answer();
    const { columns } = usePreview.getState();
    expect(columns.map(({ client }) => client)).toEqual(['none', 'gmail-app', 'outlook-windows', 'outlook-windows']);
    await waiting[2]?.answer();
    expect(frameOf(usePreview.getState(), 2)?.html).toBe('<p>gmail-app</p>');
    removeColumn(2);
    expect(frameOf(usePreview.getState(), 3)?.html).toBe('<p>outlook-windows</p>');
  });

  it('are never all closed', () => {
    removeColumn(1);
    expect(usePreview.getState().columns).toHaveLength(1);
  });

  it('darken as their client does, once they are dark', () => {
    changeColumn(1, { client: 'gmail-app' });
    expect(usePreview.getState().columns[0]?.darkness).toBe('light');
    changeColumn(1, { darkness: 'authored' });
    changeColumn(1, { client: 'outlook-windows' });
    expect(usePreview.getState().columns[0]?.darkness).toBe('partial');
  });

  it('show the text part where that is asked for', async () => {
    choosePreview({ view: 'text' });
    await turn();
    expect(waiting[1]?.ask.looks).toEqual([{ client: 'none', darkness: 'light', images: 'on', show: 'text' }]);
  });
});

it('shows a message from its sender, with the images that it carries', async () => {
  const logo = exampleAttachment({ place: 'inline', contentId: 'logo@x' });
  show(exampleMessage({ attachments: [logo, exampleAttachment()] }, { id: `message-${drafts}` }));
  await waiting[0]?.answer();
  const { sender, inline } = waiting.at(-1)?.ask ?? {};
  expect({ sender, inline }).toEqual({
    sender: 'Mia <mia@example.com>',
    inline: [{ contentId: 'logo@x', blob: logo.blob }],
  });
});
