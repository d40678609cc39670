// Small whole values of drafts and templates that the window's tests build on.
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { DraftReport } from '../../shared/draft/report.ts';
import type { DraftPart, DraftSource, Place } from '../../shared/draft/source.ts';
import type { TemplateContent, TemplatePage, TemplatePreview, TemplateRow } from '../../shared/draft/template.ts';
import { emptyForm, type MessageAttachment, type MessageForm } from '../../shared/message/form.ts';
import type { MimePart, MimeStructure } from '../../shared/message/mime.ts';
import type { RawView } from '../../shared/message/raw-view.ts';
import { sameText } from '../../shared/text.ts';

export const exampleSource: DraftSource = {
  subject: 'Hello {{name}}',
  html: '<p>Hello {{name}}</p>',
  text: null,
  data: '{"name":"Ann"}',
  mjml: null,
};

export const exampleContent: TemplateContent = { subject: 'Hello {{name}}', html: '<p>Hello {{name}}</p>', text: null };

export function exampleKept(change: Partial<KeptDraft> = {}): KeptDraft {
  return {
    version: 2,
    message: null,
    id: 'draft-1',
    profileId: 'demo',
    home: { kind: 'template', region: 'us-east-1', name: 'welcome' },
    dialect: 'stored',
    source: exampleSource,
    base: exampleContent,
    baseAtMs: 1,
    targets: ['gmail.ios'],
    remoteImages: false,
    createdAtMs: 1,
    savedAtMs: 1,
    ...change,
  };
}

export const exampleForm: MessageForm = {
  ...emptyForm,
  region: 'us-east-1',
  from: 'Mia <mia@example.com>',
  to: ['ann@example.com'],
};

/** A whole message that is built from its form. */
export function exampleMessage(form: Partial<MessageForm> = {}, change: Partial<KeptDraft> = {}): KeptDraft {
  const home = { kind: 'new', name: '', region: null } as const;
  return exampleKept({ home, base: null, message: { form: { ...exampleForm, ...form }, raw: null }, ...change });
}

export function exampleAttachment(change: Partial<MessageAttachment> = {}): MessageAttachment {
  const file = { fileName: 'logo.png', contentType: 'image/png', bytes: 100 };
  return { blob: 'ab'.repeat(32), ...file, place: 'attachment', contentId: null, ...change };
}

export function exampleRawView(text: string, change: Partial<RawView> = {}): RawView {
  const bytes = Buffer.byteLength(text);
  const span = { start: 0, end: bytes };
  const root: MimePart = {
    path: '1',
    contentType: 'text/plain',
    charset: null,
    encoding: '7bit',
    disposition: null,
    fileName: null,
    contentId: null,
    headers: [],
    head: span,
    body: span,
    decodedBytes: bytes,
    parts: [],
  };
  const structure: MimeStructure = {
    bytes,
    root,
    parts: 1,
    depth: 1,
    longestLine: { bytes: 10, offset: 0 },
    lineEnds: { crlf: 1, lf: 0, cr: 0 },
    faults: [],
  };
  return { text, encoding: 'utf-8', cuts: [], bytes, blob: 'b1', isRaw: false, structure, leftOver: [], ...change };
}

const nothingRendered = { subject: null, html: null, text: null };

export function exampleDraftReport(change: Partial<DraftReport> = {}): DraftReport {
  return {
    findings: [],
    readings: { subject: null, html: null, text: null },
    rendered: { ...nothingRendered, dataFault: null },
    support: null,
    sizes: { templateBytes: 40, htmlBytes: 30, textBytes: 0, messageBytes: 400 },
    elapsedMs: 3,
    ...change,
  };
}

/** On the first line. */
export function examplePlace(part: DraftPart, start: number, end: number): Place {
  return { part, start, end, line: 1, column: start + 1, endLine: 1, endColumn: end + 1 };
}

export function exampleRow(name: string, change: Partial<TemplateRow> = {}): TemplateRow {
  return { name, createdAtMs: 1, subject: null, readAtMs: null, changedHere: false, ...change };
}

export function exampleTemplatePage(rows: readonly TemplateRow[], change: Partial<TemplatePage> = {}): TemplatePage {
  return {
    region: 'us-east-1',
    total: rows.length,
    matching: rows.length,
    subjectsKnown: 0,
    offset: 0,
    rows,
    complete: true,
    readAtMs: 1,
    failure: null,
    ...change,
  };
}

export const exampleTemplatePreview: TemplatePreview = {
  calls: [
    {
      operation: 'UpdateEmailTemplate',
      action: 'ses:UpdateEmailTemplate',
      input: { TemplateName: 'welcome' },
      commandLine: 'aws sesv2 update-email-template',
    },
  ],
  effect: sameText('The effect.'),
  undo: sameText('The way back.'),
  drops: [],
  typed: null,
};
