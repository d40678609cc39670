// Small whole values of drafts and templates that the window's tests build on.
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { DraftReport } from '../../shared/draft/report.ts';
import type { DraftPart, DraftSource, Place } from '../../shared/draft/source.ts';
import type { TemplateContent, TemplatePage, TemplatePreview, TemplateRow } from '../../shared/draft/template.ts';
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
