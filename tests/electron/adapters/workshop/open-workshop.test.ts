// The workshop's real threads with hostile work: each order is answered or ended alone, and the next honest one is answered.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openWorkshop } from '../../../../electron/adapters/workshop/open-workshop.ts';
import type { Workshop, WorkshopWork } from '../../../../electron/ports/workshop.ts';
import { nothingOutside } from '../../../../shared/draft/outside.ts';
import type { PreviewLook } from '../../../../shared/draft/preview.ts';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import { defaultTargets } from '../../../../shared/draft/support.ts';
import { type Outcome, printFailure } from '../../../../shared/failure.ts';
import { mimeLimits } from '../../../../shared/message/mime.ts';
import { attachmentOf, workOf } from '../../../fakes/message-form.ts';
import { type BuiltWorkshop, buildWorkshop } from './build-workshop.ts';

let built: BuiltWorkshop;
let workshop: Workshop;
beforeAll(async () => {
  built = await buildWorkshop();
  workshop = openWorkshop(built.entryPath);
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  await workshop.close();
  built.remove();
});

const sourceOf = (change: Partial<DraftSource>): DraftSource => ({
  subject: 'Hello',
  html: '<p>Hello</p>',
  text: null,
  data: '{}',
  mjml: null,
  ...change,
});
const looks: readonly PreviewLook[] = (['none', 'gmail-web', 'outlook-windows'] as const).map((client) => ({
  client,
  darkness: 'full',
  images: 'off',
  show: 'html',
}));
const preview = (change: Partial<DraftSource>, from: Workshop = workshop) =>
  from.work('preview', { source: sourceOf(change), looks, sender: '', imageBase: null });
const check = (change: Partial<DraftSource>, from: Workshop = workshop) =>
  from.work('check', {
    draft: { source: sourceOf(change), dialect: 'stored', targets: defaultTargets, name: null },
    outside: nothingOutside,
  });
const compile = (body: string) => workshop.work('compile', { mjml: `<mjml><mj-body>${body}</mj-body></mjml>` });

const characters = 400_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(characters / unit.length));
const numbered = (line: (at: number) => string): string => Array.from({ length: 4000 }, (_, at) => line(at)).join('');
/** Its parser goes back for each of them. */
const endless = filled('<');

function said(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('It was answered.');
  const { en, ja } = printFailure(outcome.failure);
  expect([outcome.failure.kind, ja]).toEqual([expect.not.stringMatching(/^bug$/u), expect.stringContaining('。')]);
  return en;
}

describe('400 KB of hostile text is previewed and checked', () => {
  it.each<readonly [string, Partial<DraftSource>]>([
    ['functions in a color', { html: `<p style="color:${filled('rgba(')}">x</p>` }],
    ['addresses in a background', { html: `<p style="background:${filled('url(')}">x</p>` }],
    ['variables of CSS', { html: `<style>p{color:${filled('var(--a,')}}</style><p>x</p>` }],
    ['blanks in a value', { html: `<style>a{color:${filled(' ')}x}</style>` }],
    [
      'rules, and an element for each',
      { html: `<style>${numbered((at) => `.c${at}{margin:1px}`)}</style>${numbered((at) => `<p class=c${at}>x`)}` },
    ],
    ['tabs in a subject', { subject: `${filled('\t')}x\n` }],
    [
      'links that the text lacks',
      {
        html: numbered((at) => `<a href="https://a${at}.example">x</a>`),
        text: numbered((at) => `https://b${at}.example `),
      },
    ],
  ])('of %s', async (_what, change) => {
    const [shown, report] = await Promise.all([preview(change), check(change)]);
    expect(shown.ok && shown.value.frames.length).toBe(looks.length);
    expect(report.ok && report.value.findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  });
});

describe('work that does not end', () => {
  it('is ended by itself: what waits behind it is answered by a new thread, with the data it had', async () => {
    const shipped = readFileSync('electron/adapters/workshop/caniemail.json', 'utf8');
    const json = shipped.replace(/"last_update_date":\s*"[^"]*"/u, '"last_update_date":"2026-10-01 00:00:00 +0000"');
    expect((await workshop.work('useSupport', { json })).ok).toBe(true);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hopeless = compile(endless);
    const honest = check({});
    vi.advanceTimersByTime(20_000);
    expect(said(await hopeless)).toMatch(/20 seconds.*text is kept.*smaller/u);
    const report = await honest;
    expect(report.ok && report.value.support?.updatedOn).toMatch(/^2026-10-01/u);
  });

  it('keeps no preview and no message waiting, and closing cancels it with all that waits', async () => {
    const closing = openWorkshop(built.entryPath);
    const mjml = `<mjml><mj-body>${endless}</mj-body></mjml>`;
    const waiting = [closing.work('compile', { mjml }), check({}, closing), closing.work('textOf', { html: '<p>x' })];
    expect((await preview({}, closing)).ok).toBe(true);
    expect((await closing.work('build', workOf())).ok).toBe(true);
    await closing.close();
    for (const outcome of await Promise.all(waiting))
      expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('that needs more memory than there is says so, and the next is answered', async () => {
    const small = openWorkshop(built.entryPath, { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 });
    const data = `{"a":[${'1,'.repeat(100_000)}1]}`;
    const outcome = await preview({ html: '{{#each a}}<p class="x">{{this}}</p>{{/each}}', data }, small);
    expect(said(outcome)).toMatch(/memory.*text is kept.*smaller/u);
    expect((await preview({}, small)).ok).toBe(true);
    await small.close();
  });
});

describe('whole messages', () => {
  it('are built by the thread, and read back with what they carry', async () => {
    const content = new Uint8Array(200_000).fill(7);
    const file = attachmentOf(content, { fileName: 'large.bin' });
    const built = await workshop.work('build', workOf({ attachments: [file] }, { contents: [content] }));
    // What it was built of is still the one's who asked.
    expect([built.ok, content.length]).toEqual([true, 200_000]);
    const bytes = built.ok ? built.value.bytes : new Uint8Array();
    const read = await workshop.work('readMessage', { bytes });
    expect(read.ok && read.value.form.attachments).toEqual([file]);
    expect(read.ok && read.value.blobs).toEqual([{ blob: file.blob, content }]);
    // A message that is read is moved: two copies of 25 MB would stand on either side.
    expect(bytes.length).toBe(0);
  });

  it('that are too large are refused in one sentence', async () => {
    const bytes = new Uint8Array(mimeLimits.maxBytes + 1);
    expect(said(await workshop.work('readMessage', { bytes }))).toMatch(/larger than 64 MB/u);
  });
});

describe('MJML and text', () => {
  it('that cannot be read is refused with a sentence that says what to do', async () => {
    expect(said(await workshop.work('compile', { mjml: '' }))).toMatch(/cannot be compiled.*Check/u);
    expect(said(await compile('<mj-section>'.repeat(10_000)))).toMatch(/nested too deep.*Close/u);
    expect(said(await workshop.work('textOf', { html: '<div>'.repeat(20_000) }))).toMatch(/nested too deep.*Close/u);
    const honest = await compile(
      '<mj-section><mj-column><mj-text>{{#if a}}x{{/if}}</mj-text></mj-column></mj-section>',
    );
    expect(honest.ok && honest.value.html).toContain('{{#if a}}x{{/if}}');
  });

  it('reads no file that it names, runs nothing, and reaches no prototype', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-mjml-'));
    const secret = path.join(folder, 'secret.html');
    await writeFile(secret, '<mj-text>secret</mj-text>');
    const head =
      '<mj-attributes><mj-class name="__proto__" polluted="yes"/><__proto__ polluted="yes"/></mj-attributes>';
    const body = `<mj-include path="${secret}"/><mj-include path="file://${secret}" type="html"/><mj-raw><script>top.x=1</script></mj-raw>`;
    const compiled = await workshop.work('compile', {
      mjml: `<mjml><mj-head>${head}</mj-head><mj-body>${body}</mj-body></mjml>`,
    });
    await rm(folder, { recursive: true });
    const html = compiled.ok ? compiled.value.html : '';
    expect(html).toContain('<script>');
    expect(html).not.toContain('secret<');
    const shown = await preview({ html: `${html}{{polluted}}{{constructor.constructor}}` });
    expect(shown.ok && shown.value.frames.map((frame) => /<script|polluted|function/u.test(frame.html))).toEqual(
      looks.map(() => false),
    );
  });
});

describe('crafted images', () => {
  const text = (words: string): readonly number[] => [...Buffer.from(words)];
  const repeated = (bytes: readonly number[], count: number): readonly number[] =>
    Array.from({ length: count }, () => bytes).flat();
  const none: WorkshopWork['measureImage']['brings'] = { format: null, widthPx: null, heightPx: null };

  it.each<readonly [string, readonly number[], Partial<typeof none>]>([
    ['an icon file of empty icons', [...text('icns'), 0, 1, 0, 0, ...repeated([0], 100_000)], none],
    ['a JPEG of 200,000 segments', [0xff, 0xd8, ...repeated([0xff, 0xe0, 0, 2], 200_000)], none],
    ['a TIFF that leads to itself', [0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0], none],
    ['an AVIF of boxes without length', [0, 0, 0, 24, ...text('ftypavif'), ...repeated([0], 200_000)], none],
    ['a GIF as large as can be', [...text('GIF89a'), 255, 255, 255, 255, 0, 0, 0], { widthPx: 65_535 }],
  ])('%s', async (_what, bytes, expected) => {
    const measured = await workshop.work('measureImage', { bytes: Uint8Array.from(bytes) });
    expect(measured).toMatchObject({ ok: true, value: expected });
  });
});
