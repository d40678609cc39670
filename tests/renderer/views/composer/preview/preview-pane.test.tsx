import { beforeEach, describe, expect, it } from 'vitest';
import { useCheck } from '../../../../../renderer/state/check.ts';
import { useDraft } from '../../../../../renderer/state/draft.ts';
import { usePreview, type PreviewStore } from '../../../../../renderer/state/preview.ts';
import { FidelityFacts } from '../../../../../renderer/views/composer/preview/fidelity-badge.tsx';
import { PreviewPane } from '../../../../../renderer/views/composer/preview/preview-pane.tsx';
import type { KeptDraft } from '../../../../../shared/draft/kept.ts';
import type { InboxRow, Preview, PreviewLook } from '../../../../../shared/draft/preview.ts';
import type { Language } from '../../../../../shared/text.ts';
import { exampleDraftReport, examplePlace } from '../../../draft-examples.ts';
import { exampleDraft, examplePreview, exampleProfiles } from '../../../preview-examples.ts';
import { read, show } from '../../../show.tsx';

const look: PreviewLook = { client: 'none', darkness: 'light', images: 'on', show: 'html' };
const emptyDraft = { ...useDraft.getInitialState() };
const emptyPreview = { ...usePreview.getInitialState() };

beforeEach(() => {
  Object.assign(useDraft.getInitialState(), emptyDraft);
  Object.assign(usePreview.getInitialState(), emptyPreview);
});

/** What is drawn on a server is what the stores hold at first. */
function open(change: Partial<KeptDraft> = {}, source: Partial<KeptDraft['source']> = {}): void {
  const kept = { ...exampleDraft, ...change };
  Object.assign(useDraft.getInitialState(), { kept, source: { ...kept.source, ...source } });
}

function preview(change: Partial<Preview> = {}, state: Partial<PreviewStore> = {}): void {
  const made = examplePreview([look, { ...look, client: 'gmail-app' }], change);
  Object.assign(usePreview.getInitialState(), { preview: made, framed: [1, 2], profiles: exampleProfiles, ...state });
}

const pane = (language: Language = 'en') => show(<PreviewPane />, language);

const twoColumns: PreviewStore['columns'] = [
  { id: 1, client: 'none', darkness: 'light', widthPx: null },
  { id: 2, client: 'gmail-app', darkness: 'full', widthPx: 444 },
];

describe('the preview pane', () => {
  it('says what it is for while nothing is open', () => {
    expect(read(pane())).toContain('Open a template or a draft to see it here as its recipients will.');
    expect(read(pane('ja'))).toContain('プレビューする内容がありません');
  });

  it('shows that it works until the first preview is there', () => {
    open();
    expect(pane()).toContain('aria-label="Making the preview"');
  });

  it('tells a part that there is not from an empty one, and leads to the other', () => {
    open({}, { html: null });
    preview();
    expect(read(pane())).toContain('There is no HTML part Recipients see only its text part. Show the text part');
    open({}, { html: '', text: '' });
    expect(read(pane())).toContain('The HTML part is empty');
    expect(read(pane())).not.toContain('Show the text part');
    preview({}, { view: 'text' });
    open({}, { text: null });
    expect(read(pane('ja'))).toContain('テキストパートがありません');
  });

  it('says why nothing can be shown, and offers to try again', () => {
    open();
    preview({}, { preview: null, failure: { kind: 'took-too-long', seconds: 2 } });
    expect(pane()).toContain('role="alert"');
    expect(read(pane())).toMatch(/could not be made This took longer than 2 seconds .* Try again/u);
  });

  it('keeps the last good preview, dimmed, with the reason above it', () => {
    open();
    preview({}, { failure: { kind: 'took-too-long', seconds: 2 } });
    expect(read(pane())).toContain('This is the last preview that could be made.');
    expect(pane()).toContain('data-dimmed="true"');
    expect(pane()).toContain('aria-label="Preview: As written"');
  });

  it('leads from what is wrong with the values to the problems', () => {
    open();
    preview({ troubles: [1, 2, 3].map((at) => ({ en: `Value ${at} is missing.`, ja: `値 ${at} がありません。` })) });
    expect(read(pane())).toContain('Value 1 is missing. 2 more Show problems');
    preview();
    expect(read(pane())).not.toContain('Show problems');
  });
});

describe('a template without data', () => {
  const place = examplePlace('html', 0, 1);
  const variables = [{ written: 'name', path: 'name', use: 'value', place }] as const;

  it('is offered some, as long as it names values and has none', () => {
    const html = { part: 'html', fault: null, variables, tags: [] } as const;
    const report = exampleDraftReport({ readings: { subject: null, html, text: null } });
    Object.assign(useCheck.getInitialState(), { report });
    open({}, { data: '{ }' });
    preview();
    expect(read(pane())).toContain('No sample data yet: values are empty here. Make sample data');
    open({}, { data: '{"other":1}' });
    expect(read(pane())).not.toContain('sample data');
    Object.assign(useCheck.getInitialState(), { report: null });
  });
});

describe('remote images', () => {
  const images = { remoteImages: ['https://images.example/a.png', 'https://images.example/b.png'] };

  it('are not loaded until they are allowed for this template', () => {
    open();
    preview(images);
    expect(read(pane())).toContain('2 remote images are not loaded. Show remote images for this template');
  });

  it('can be stopped again, and are no matter with images off', () => {
    open({ remoteImages: true });
    preview(images);
    expect(read(pane())).not.toContain('not loaded');
    expect(pane()).toMatch(/aria-pressed="true"[^>]*>Remote images</u);
    open();
    preview(images, { images: 'off' });
    expect(read(pane())).not.toContain('not loaded');
  });
});

describe('previews beside each other', () => {
  it('have each its own client, darkness and width, and can be closed and dragged', () => {
    open();
    preview({}, { columns: twoColumns });
    const markup = pane();
    for (const shown of ['value="As written"', 'value="Gmail (iPhone)"', 'value="Full inversion"', 'value="444 px"']) {
      expect(markup).toContain(shown);
    }
    expect(markup).toContain('aria-label="Close the preview: Gmail (iPhone)"');
    expect(markup).toMatch(
      /role="separator"[^>]*aria-label="Width of the preview: Gmail \(iPhone\)"[^>]*aria-valuenow="444"/u,
    );
    expect(markup).toContain('aria-label="Close: how closely this matches Gmail (iPhone)"');
  });

  it('cannot all be closed', () => {
    open();
    preview();
    expect(pane()).not.toContain('Close the preview');
  });

  it('never put the mail into the page itself', () => {
    open();
    preview({}, { columns: twoColumns });
    expect(pane()).not.toContain('<p>none</p>');
    expect(pane()).toContain('sandbox="allow-scripts"');
    expect(pane()).not.toContain('allow-same-origin');
  });
});

describe('the badge', () => {
  const [, gmail] = exampleProfiles;

  it('says what is applied, what it changed in this mail, and where that is known from', () => {
    const changed = examplePreview([look, { ...look, client: 'gmail-app' }]);
    const changes = [{ en: '2 rules were left out.', ja: '規則 2 件を除きました。' }];
    preview({ frames: changed.frames.map((frame) => ({ ...frame, changes })) }, { columns: twoColumns });
    const [, column] = twoColumns;
    if (gmail === undefined || column === undefined) throw new Error('the examples have both');
    const text = read(show(<FidelityFacts column={column} profile={gmail} />));
    expect(text).toBe(
      'Turns everything round in the dark. Changed in this mail 2 rules were left out. Sources Gmail: CSS support',
    );
    expect(read(show(<FidelityFacts column={{ ...column, id: 9 }} profile={gmail} />, 'ja'))).toContain(
      '変更した箇所がありません',
    );
  });
});

describe('the inbox', () => {
  const row: InboxRow = {
    client: 'Gmail',
    sender: 'Example',
    subject: 'Your order is on…',
    subjectCut: true,
    preheader: '',
    preheaderCut: false,
  };

  it('shows each client’s row, where it cuts, and what is not there', () => {
    open();
    preview({ inbox: [row] }, { view: 'inbox' });
    expect(read(pane())).toContain('Gmail Example Your order is on … (no preheader)');
    expect(pane()).toMatch(/role="img"[^>]*aria-label="Cut here"/u);
    expect(pane()).toContain('value="Example &lt;news@example.com&gt;"');
  });

  it('can be looked at for a mail without HTML', () => {
    open({}, { html: null });
    preview({ inbox: [{ ...row, subject: '', subjectCut: false }] }, { view: 'inbox' });
    expect(read(pane('ja'))).toContain('（件名なし）');
  });
});
