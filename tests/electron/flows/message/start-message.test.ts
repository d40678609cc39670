// Drafts that are whole messages: begun empty, of a file, of a template; copied, and made templates again.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBytesFile } from '../../../../electron/adapters/store/text-file.ts';
import { startDraftCopy } from '../../../../electron/flows/draft/start-draft.ts';
import { saveMessage, savePart } from '../../../../electron/flows/message/save-message.ts';
import {
  dropMessage,
  startMessage,
  startOfEml,
  startOfEmlFile,
  turnIntoMessage,
} from '../../../../electron/flows/message/start-message.ts';
import { type Outcome, printFailure } from '../../../../shared/failure.ts';
import { draftSourceSchema } from '../../../../shared/draft/asks.ts';
import { keptMessageSchema } from '../../../../shared/message/asks.ts';
import { blobsOf } from '../../../../shared/message/blobs-of.ts';
import { mimeLimits } from '../../../../shared/message/mime.ts';
import { draftOf } from '../../../fakes/kept-draft.ts';
import { bytesOf, rawWorld, valueOf } from './raw-world.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-eml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mail = `From: "Mia" <mia@example.com>
To: bob@example.com
X-Odd:   kept   as it is
Subject: =?UTF-8?Q?caf=C3=A9?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

preamble
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>caf=E9</p>
--b
Content-Type: application/pdf; name="../a b.pdf"
Content-Disposition: attachment; filename="../a b.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--b--
epilogue
`;

describe('an .eml', () => {
  it('is opened with all it carries, and written again byte for byte', async () => {
    const world = rawWorld();
    const draft = valueOf(await startOfEml('Invoices/June.eml', bytesOf(mail), world));
    expect(draft).toMatchObject({
      home: { kind: 'new', name: 'June' },
      source: { subject: 'café', html: '<p>café</p>', data: '{}' },
      message: { form: { from: expect.stringContaining('mia@example.com'), to: ['bob@example.com'] } },
    });
    const [file] = draft.message?.form.attachments ?? [];
    const content = valueOf(await world.drafts.readBlob('mine', draft.id, file?.blob ?? ''));
    expect(new TextDecoder().decode(content)).toBe('%PDF-');
    const written: Uint8Array[] = [];
    const saving = {
      choose: async (proposed: string) => proposed,
      writeBytes: async (_path: string, bytes: Uint8Array) => {
        written.push(bytes);
        return { ok: true, value: null } as const;
      },
    };
    expect(await saveMessage(draft.id, saving, world)).toEqual({ ok: true, value: { path: 'June.eml' } });
    expect(written[0]).toEqual(bytesOf(mail));
    const part = valueOf(await savePart({ draftId: draft.id, path: '2' }, saving, world));
    expect(part?.path).not.toMatch(/[\\/]/u);
    expect(new TextDecoder().decode(written[1])).toBe('%PDF-');
    expect(await savePart({ draftId: draft.id, path: '9.9' }, saving, world)).toMatchObject({ ok: false });
  });

  it.each([
    ['an empty file', '', /empty/u],
    ['a PDF', '%PDF-1.7\n', /PDF file, not a message/u],
    ['a message of Outlook', '\u00d0\u00cf\u0011\u00e0', /Outlook.*\.eml/u],
    ['an archive', 'PK\u0003\u0004', /ZIP file/u],
  ])('is not %s, which is said in one sentence', async (_what, text, said) => {
    const world = rawWorld();
    const started = await startOfEml('x.eml', Uint8Array.from(Buffer.from(text, 'latin1')), world);
    expect(sayOf(started)).toMatch(said);
    expect(await world.drafts.listDrafts('mine')).toEqual({ ok: true, value: [] });
  });

  it('is not a folder, nor a file that is too large or not there', async () => {
    const world = rawWorld();
    const large = path.join(folder, 'large.eml');
    writeFileSync(large, 'x');
    truncateSync(large, mimeLimits.maxBytes + 1);
    expect(sayOf(await startOfEmlFile(folder, readBytesFile, world))).toMatch(/folder/u);
    expect(sayOf(await startOfEmlFile(large, readBytesFile, world))).toMatch(/64 MB/u);
    expect(sayOf(await startOfEmlFile(path.join(folder, 'none'), readBytesFile, world))).toMatch(/not found/u);
  });

  it.each([
    ['no headers at all', 'just words, and nothing else'],
    ['NUL bytes', 'Subject: a\0b\n\n\0\0\0'],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=none\n\n--other\n'],
    ['a type and an encoding that are none', 'Content-Type: ;;;=\nContent-Transfer-Encoding: \u00ff\n\n=zz=\n'],
    ['parts nested a hundred deep', nested(100)],
    ['more text than an editor takes', `Subject: x\n\n${'x'.repeat(12_000_001)}`],
    ['headers as long as they may be', `${'X-Long: y\n'.repeat(3000)}To: ${'a@example.com, '.repeat(1500)}\n\ntext\n`],
  ])('with %s is opened as far as it can be read', async (_what, text) => {
    const world = rawWorld();
    const draft = valueOf(await startOfEml('x.eml', Buffer.from(text, 'latin1'), world));
    expect(draft.message?.raw?.bytes).toBe(text.length);
    // Else it could be kept, and never be opened again.
    expect(draftSourceSchema.safeParse(draft.source).success).toBe(true);
    expect(keptMessageSchema.safeParse(draft.message).success).toBe(true);
  });
});

function nested(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  );
  return `${open.join('')}\ntext\n`;
}

function sayOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('It was opened.');
  const { en, ja } = printFailure(outcome.failure);
  expect(ja).not.toBe(en);
  return en;
}

describe('a message', () => {
  it('begins empty, where it will be sent from', async () => {
    const draft = valueOf(await startMessage('eu-west-1', rawWorld()));
    expect(draft).toMatchObject({ message: { form: { region: 'eu-west-1', from: '' }, raw: null }, version: 2 });
  });

  it('is what a template becomes and stops being, its form kept in a version', async () => {
    const world = rawWorld();
    await world.drafts.saveDraft(draftOf('a'));
    const turned = valueOf(await turnIntoMessage({ id: 'a', region: 'us-east-1' }, world));
    expect(turned).toMatchObject({ source: draftOf('a').source, message: { form: { region: 'us-east-1' } } });
    expect(valueOf(await turnIntoMessage({ id: 'a', region: 'eu-west-1' }, world))).toEqual(turned);
    expect(valueOf(await dropMessage('a', world)).message).toBeNull();
    const [newest] = valueOf(await world.drafts.listVersions('mine', 'a'));
    expect(valueOf(await world.drafts.openVersion('mine', 'a', newest?.id ?? '')).message).toEqual(turned.message);
  });

  it('is copied with its bytes', async () => {
    const world = rawWorld();
    const draft = valueOf(await startOfEml('x.eml', bytesOf(mail), world));
    const copy = valueOf(await startDraftCopy(draft.id, world));
    expect(copy.message).toEqual(draft.message);
    await world.drafts.removeDraft('mine', draft.id);
    const blobs = blobsOf(copy.message);
    expect(blobs).toHaveLength(2);
    for (const blob of blobs) expect(await world.drafts.readBlob('mine', copy.id, blob)).toMatchObject({ ok: true });
  });
});
