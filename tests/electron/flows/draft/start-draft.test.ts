// Starting a draft: of nothing, of what SES holds, of files in every form and encoding, and of another draft.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftWorld } from '../../../../electron/flows/draft/draft-world.ts';
import { printDraftFile } from '../../../../electron/flows/draft/print-draft-file.ts';
import {
  startEmpty,
  startDraftCopy,
  startOfFile,
  startOfTemplate,
} from '../../../../electron/flows/draft/start-draft.ts';
import type { Ses } from '../../../../electron/ports/ses.ts';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import { accept, type Outcome, refuse } from '../../../../shared/failure.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { sourceOf } from '../../../fakes/kept-draft.ts';
import { memorySes } from '../../../fakes/memory-ses.ts';

const region = 'us-east-1';
const welcome = { region, name: 'welcome' };
const content = { subject: 'Welcome', html: '<p>{{name}}</p>', text: null };
let world: DraftWorld;
beforeEach(() => {
  world = { profileId: 'mine', drafts: memoryDrafts(), clock: { nowMs: () => 5000 } };
});

const account = (templates = { welcome: { content, createdAtMs: 1 } }) =>
  memorySes({ regions: { [region]: { templates } } });
const gone = () => memorySes({ regions: { [region]: {} } });

const openWelcome = (ses: Ses, from: DraftWorld) => startOfTemplate(welcome, async () => accept(ses), from);

function started(outcome: Outcome<KeptDraft>): KeptDraft {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
async function edit(draft: KeptDraft, html: string): Promise<void> {
  await world.drafts.changeDraft('mine', draft.id, (before) => ({ ...before, source: sourceOf(html) }));
}
async function reasons(id: string): Promise<readonly string[]> {
  const listed = await world.drafts.listVersions('mine', id);
  return listed.ok ? listed.value.map(({ reason }) => reason) : [];
}

describe('of a stored template', () => {
  it('begins with what SES holds, and there is one only', async () => {
    const draft = started(await openWelcome(account(), world));
    expect(draft).toMatchObject({
      home: { kind: 'template', ...welcome },
      source: { subject: 'Welcome', html: '<p>{{name}}</p>', text: null, data: '{}', mjml: null },
      base: content,
      baseAtMs: 5000,
    });
    expect(started(await openWelcome(account(), world)).id).toBe(draft.id);
    expect(await reasons(draft.id)).toEqual(['opened']);
    expect((await world.drafts.listDrafts('mine')).ok).toBe(true);
  });

  it('shows what SES holds now where nothing was changed here', async () => {
    const draft = started(await openWelcome(account(), world));
    const theirs = { ...content, html: '<p>New</p>' };
    const again = started(await openWelcome(account({ welcome: { content: theirs, createdAtMs: 1 } }), world));
    expect(again).toMatchObject({ id: draft.id, source: { html: '<p>New</p>' }, base: theirs });
    expect(await reasons(draft.id)).toEqual(['theirs', 'opened']);
  });

  it('that was changed here opens as it was left: whatever SES holds, also where it is gone or out of reach', async () => {
    const draft = started(await openWelcome(account(), world));
    await edit(draft, 'mine');
    const ses = gone();
    expect(started(await openWelcome(ses, world))).toMatchObject({
      source: { html: 'mine' },
      base: content,
    });
    expect(ses.asked).toEqual([]);
  });

  it('that was not changed opens without a network, too', async () => {
    const draft = started(await openWelcome(account(), world));
    const because = 'ENOTFOUND';
    const away = memorySes({
      regions: { [region]: {} },
      failing: () => ({ kind: 'aws-unreachable', endpoint: 'email', because }),
    });
    expect(started(await openWelcome(away, world)).id).toBe(draft.id);
  });

  it('opens with no credentials, too, where there is a draft of it', async () => {
    const draft = started(await openWelcome(account(), world));
    const locked = async () => refuse({ kind: 'vault-locked' });
    expect(started(await startOfTemplate(welcome, locked, world)).id).toBe(draft.id);
    const other = { region, name: 'other' };
    expect(await startOfTemplate(other, locked, world)).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
  });

  it('that is not there says so', async () => {
    expect(await openWelcome(gone(), world)).toMatchObject({
      ok: false,
      failure: { kind: 'aws-not-found' },
    });
  });
});

describe('of nothing, and of another draft', () => {
  it('is empty, with a first MJML where that is wanted', async () => {
    expect(started(await startEmpty(region, false, world))).toMatchObject({
      source: { html: '', mjml: null },
      base: null,
    });
    expect(started(await startEmpty(null, true, world)).source.mjml).toContain('<mj-body>');
  });

  it('is a copy under another name, which SES holds nothing of', async () => {
    const draft = started(await openWelcome(account(), world));
    await edit(draft, 'mine');
    const copy = started(await startDraftCopy(draft.id, world));
    expect(copy).toMatchObject({
      home: { kind: 'new', name: 'welcome-copy', region },
      source: { html: 'mine' },
      base: null,
    });
    expect(copy.id).not.toBe(draft.id);
  });
});

describe('of a file', () => {
  const file = (name: string, bytes: Uint8Array | string) =>
    startOfFile(`/files/${name}`, () => Promise.resolve(accept(Buffer.from(bytes))), world);
  const html = (text: string, charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

  it.each<[string, string, Partial<DraftSource>]>([
    ['a.html', '<p>Hi</p>', { html: '<p>Hi</p>', mjml: null }],
    ['a.mjml', '<mjml></mjml>', { mjml: '<mjml></mjml>' }],
    ['a', '<mjml></mjml>', { mjml: '<mjml></mjml>' }],
    ['a.txt', 'Hi', { html: null, text: 'Hi' }],
    [
      'v2.json',
      '{"TemplateName":"a","TemplateContent":{"Subject":"S","Html":"<p>"},"Tags":[]}',
      { subject: 'S', html: '<p>', text: null },
    ],
    [
      'v1.json',
      '{"Template":{"TemplateName":"a","SubjectPart":"S","TextPart":"T"}}',
      { subject: 'S', html: null, text: 'T' },
    ],
  ])('%s is read', async (name, text, expected) => {
    const draft = started(await file(name, text));
    expect(draft.source).toMatchObject(expected);
    expect(await reasons(draft.id)).toEqual(['imported']);
    expect(started(await file(name, text)).id).toBe(draft.id);
  });

  it('opened again shows what it holds now, unless something was changed here', async () => {
    const draft = started(await file('a.html', 'one'));
    expect(started(await file('a.html', 'two'))).toMatchObject({ id: draft.id, source: { html: 'two' } });
    expect(await reasons(draft.id)).toEqual(['imported', 'imported']);
    await edit(draft, 'mine');
    expect(started(await file('a.html', 'three')).source.html).toBe('mine');
  });

  it('reads its own JSON again', async () => {
    const draft = started(await file('a.html', '<p>Hi</p>'));
    const printed = printDraftFile({ ...draft, source: sourceOf('<p>é "x"</p>', { text: 'é' }) }, '/files/b.json');
    expect(started(await file('b.json', printed.ok ? printed.value : '')).source).toEqual(
      sourceOf('<p>é "x"</p>', { text: 'é' }),
    );
  });

  // 「日本」 in each encoding.
  it.each<[string, Uint8Array | string, string]>([
    ['UTF-8', html('日本', 'utf-8'), '日本'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('日本')]), '日本'],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('日本', 'utf16le')]), '日本'],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('日本', 'utf16le').swap16()]), '日本'],
    ['Shift_JIS', Buffer.from(html('\x93\xfa\x96\x7b', 'Shift_JIS'), 'latin1'), '日本'],
    ['EUC-JP', Buffer.from(html('\xc6\xfc\xcb\xdc', 'EUC-JP'), 'latin1'), '日本'],
    ['ISO-2022-JP', Buffer.from(html('\x1b$BF|K\\\x1b(B', 'iso-2022-jp'), 'latin1'), '日本'],
  ])('is read in %s', async (_encoding, bytes, expected) => {
    expect(started(await file('a.html', bytes)).source.html).toContain(expected);
  });

  it.each<[string, string, Uint8Array | string, RegExp]>([
    ['bytes that are no UTF-8, with the place', 'a.html', Buffer.from('one\ntwo \xff', 'latin1'), /line 2, byte 9/u],
    ['another encoding than it says', 'a.html', Buffer.from(html('\xff\xff', 'EUC-JP'), 'latin1'), /EUC-JP/u],
    ['an encoding that nobody knows', 'a.html', Buffer.from(html('\xff', 'klingon'), 'latin1'), /KLINGON/u],
    ['a picture', 'a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /binary/u],
    ['more than 10 MB', 'a.html', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), /10 MB/u],
    ['broken JSON, with the place', 'a.json', '{"TemplateContent": }', /not JSON \(line 1, column \d+\)/u],
    ['JSON of something else', 'a.json', '{"a":1}', /contains no template/u],
  ])('is refused with %s', async (_what, name, bytes, says) => {
    const outcome = await file(name, bytes);
    const failure = outcome.ok ? null : outcome.failure;
    expect(failure?.kind === 'bad-input' ? failure.because.en : '').toMatch(says);
  });
});
