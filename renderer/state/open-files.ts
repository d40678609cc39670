// Files that were dropped on the composer: each becomes a draft, as its name says what it is.
import type { DraftSource } from '../../shared/draft/source.ts';
import { asTemplateName } from '../../shared/draft/template-name.ts';
import { mimeLimits } from '../../shared/message/mime.ts';
import { parsedJson } from '../../shared/parsed-json.ts';
import { bytesOfFile, unreadable } from './bytes-of-file.ts';
import { enterNew } from './draft-list.ts';
import { choose, replaceSource, useDraft } from './draft.ts';
import { fail, startMessage } from './message.ts';

const openableFiles = ['.eml', '.html', '.htm', '.mjml', '.txt', '.json'] as const;

export async function openFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    // One after the other: the last of them stays open.
    // oxlint-disable-next-line no-await-in-loop
    await openFile(file);
  }
}

async function openFile(file: File): Promise<void> {
  const ending = /\.[^.]{1,8}$/u.exec(file.name.toLowerCase())?.[0] ?? '';
  if (file.size > mimeLimits.maxBytes) return refuse(file);
  const bytes = await bytesOfFile(file);
  if (bytes === null) return fail(null, unreadable(file));
  if (ending === '.eml' || file.type === 'message/rfc822')
    return startMessage({ from: 'bytes', name: file.name, bytes });
  const source = readTemplate(ending, new TextDecoder().decode(bytes));
  return source === null ? refuse(file) : startTemplate(file.name, source);
}

function refuse({ name }: File): void {
  const because = {
    en: `${name} is no template or message that can be opened: ${openableFiles.join(', ')} of up to 64 MB can.`,
    ja: `${name} は開けません。開けるのは 64 MB までの ${openableFiles.join('、')} です。`,
  };
  fail(null, { kind: 'bad-input', because });
}

async function startTemplate(fileName: string, source: Partial<DraftSource>): Promise<void> {
  const before = useDraft.getState().kept?.id;
  await enterNew({ from: 'empty', region: null, mjml: (source.mjml ?? null) !== null });
  const { kept } = useDraft.getState();
  if (kept === null || kept.id === before) return;
  const name = asTemplateName(fileName.replace(/\.[^.]*$/u, ''));
  replaceSource({ html: null, text: null, mjml: null, ...source });
  choose({ home: { kind: 'new', name, region: null } });
}

/** Null: no kind of file that can be read as a template. */
export function readTemplate(ending: string, text: string): Partial<DraftSource> | null {
  if (ending === '.html' || ending === '.htm') return { html: text };
  if (ending === '.mjml') return { mjml: text, html: '' };
  if (ending === '.txt') return { text };
  return ending === '.json' ? readTemplateJson(text) : null;
}

/** As the AWS CLI prints a template, in both versions of SES's API. */
function readTemplateJson(text: string): Partial<DraftSource> | null {
  const whole = membersOf(parsedJson(text));
  const [newer, older] = [membersOf(whole['TemplateContent']), membersOf(whole['Template'])];
  const part = (name: string): string | null => {
    const value = newer[name] ?? older[`${name}Part`];
    return typeof value === 'string' ? value : null;
  };
  const source = { subject: part('Subject'), html: part('Html'), text: part('Text') };
  const isTemplate = Object.values(source).some((value) => value !== null);
  return isTemplate ? { ...source, subject: source.subject ?? '' } : null;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
