// A draft as a file, by the ending of its name: the JSON that the AWS CLI takes, or one of its parts.
import path from 'node:path';
import { contentOf } from '../../../shared/draft/content.ts';
import type { DraftHome, KeptDraft } from '../../../shared/draft/kept.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { templateInput } from '../../engine/publish/template-call.ts';

export function printDraftFile({ home, source }: KeptDraft, filePath: string): Outcome<string> {
  const extension = path.extname(filePath).toLowerCase();
  switch (extension) {
    case '.json':
      return accept(printTemplateJson(nameOfHome(home), contentOf(source)));
    case '.mjml':
      return source.mjml === null ? bad(noPart('MJML')) : accept(source.mjml);
    case '.txt':
      return source.text === null ? bad(noPart('text')) : accept(source.text);
    case '.html':
    case '.htm':
      return source.html === null ? bad(noPart('HTML')) : accept(source.html);
    default:
      return bad(noKind(extension));
  }
}

/** `aws sesv2 create-email-template --cli-input-json file://...` takes it as it is. */
export function printTemplateJson(name: string, content: TemplateContent): string {
  return `${JSON.stringify(templateInput(name, content), null, 2)}\n`;
}

/** What a file is called before the user names it: by what it is compiled from, or the part there is. */
export function proposedFileName({ home, source }: KeptDraft): string {
  const extension = source.mjml !== null ? 'mjml' : source.html !== null ? 'html' : 'txt';
  return home.kind === 'template' ? `${safeFileName(home.name)}.json` : `${nameOfHome(home)}.${extension}`;
}

/** A name for any file system: SES's own names are, but old ones may hold more. */
export function safeFileName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/gu, '_').replace(/^[. ]+|[. ]+$/gu, '_');
  // Windows keeps these for devices, whatever ends them.
  const isReserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/iu.test(plain);
  return (isReserved ? `_${plain}` : plain).slice(0, 120);
}

function nameOfHome(home: DraftHome): string {
  const name = home.kind === 'file' ? path.parse(home.path).name : home.name;
  return safeFileName(name === '' ? 'template' : name);
}

function bad(because: Text): Outcome<never> {
  return refuse({ kind: 'bad-input', because });
}

const parts = { MJML: 'MJML', text: 'テキストパート', HTML: 'HTML パート' } as const;

function noPart(part: keyof typeof parts): Text {
  return {
    en: `This draft has no ${part} part, so nothing was saved. Choose another file extension, such as .json.`,
    ja: `この下書きには ${parts[part]}がないため、保存していません。.json など別の拡張子を指定してください。`,
  };
}

function noKind(extension: string): Text {
  const typed = extension === '' ? { en: 'no extension', ja: '拡張子がありません' } : { en: extension, ja: extension };
  return {
    en: `Nothing was saved (${typed.en}). End the file name in .json, .html, .mjml or .txt.`,
    ja: `保存していません（${typed.ja}）。ファイル名の末尾を .json、.html、.mjml、.txt のいずれかにしてください。`,
  };
}
