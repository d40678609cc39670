// A file as a draft's text: HTML, MJML, plain text, or a template in the JSON of the AWS CLI.
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import { olderTemplateFileSchema, templateFileSchema } from '../../../shared/draft/template-file.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { parseData } from '../../engine/mail/template/parse-data.ts';
import { decodeFile } from './decode-file.ts';

export const draftFileExtensions = ['html', 'htm', 'mjml', 'txt', 'json'] as const;

export const emptySource: DraftSource = { subject: '', html: '', text: null, data: '{}', mjml: null };

/** What kind it is is told by its name, and where that says nothing by how it begins. */
export function parseDraftFile(filePath: string, bytes: Uint8Array): Outcome<DraftSource> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(filePath)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'json':
      return parseTemplateJson(text);
    case 'mjml':
      return accept({ ...emptySource, mjml: text });
    case 'txt':
      return accept({ ...emptySource, html: null, text });
    default:
      if (/^\s{0,200}\{\s{0,200}"/u.test(text)) return parseTemplateJson(text);
      return accept(/^\s{0,200}<mjml\b/iu.test(text) ? { ...emptySource, mjml: text } : { ...emptySource, html: text });
  }
}

function parseTemplateJson(text: string): Outcome<DraftSource> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ kind: 'bad-input', because: notJson(parseData(text).fault) });
  }
  const v2 = templateFileSchema.safeParse(json).data?.TemplateContent;
  const v1 = olderTemplateFileSchema.safeParse(json).data?.Template;
  if (v2 === undefined && v1 === undefined) return refuse({ kind: 'bad-input', because: notATemplate });
  return accept({
    ...emptySource,
    subject: v2?.Subject ?? v1?.SubjectPart ?? '',
    html: v2?.Html ?? v1?.HtmlPart ?? null,
    text: v2?.Text ?? v1?.TextPart ?? null,
  });
}

function notJson(fault: RenderedDraft['dataFault']): Text {
  const { line, column } = fault?.place ?? { line: 1, column: 1 };
  return {
    en: `This file is not JSON (line ${line}, column ${column}). ${fault?.says.en ?? ''} Correct it there, then open the file again.`,
    ja: `このファイルは JSON として読み取れません（${line} 行 ${column} 列）。${fault?.says.ja ?? ''}該当箇所を直してから、もう一度開いてください。`,
  };
}

const notATemplate: Text = {
  en: 'This JSON contains no template. Choose what "aws sesv2 get-email-template" or "aws ses get-template" prints.',
  ja: 'この JSON にはテンプレートが含まれていません。「aws sesv2 get-email-template」または「aws ses get-template」の出力を選んでください。',
};
