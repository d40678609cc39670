// plumbline render: a template filled in as SES does it, on standard output; what is missing on standard error.
import type { MissingVariable, RenderedPart, RenderStop } from '../../shared/draft/rendering.ts';
import { type TemplatePart, templateParts } from '../../shared/draft/source.ts';
import { printFailure } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import { readDraftFiles } from '../flows/draft/read-draft.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const options = {
  data: { type: 'string' },
  part: { type: 'string' },
  subject: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export async function renderCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const { language } = door;
  const read = readArguments(args, options);
  if (!read.ok) return wrong(door, printFailure(read.failure)[language]);
  const { words, text, flag } = read.value;
  const [filePath] = words;
  if (filePath === undefined || words.length > 1) return wrong(door, oneFile[language]);
  const wanted = templateParts.find((name) => name === text('part')) ?? null;
  if (text('part') !== null && wanted === null) return wrong(door, noPart[language]);
  const desk = door.openDrafts();
  const files = await readDraftFiles({ filePath, dataPath: text('data'), subject: text('subject') }, desk);
  const filled = files.ok ? await desk.workshop.work('render', { source: files.value.source }) : files;
  if (!filled.ok) {
    door.complain(`${filePath}: ${printFailure(filled.failure)[language]}`);
    return exitCodes.couldNotRun;
  }
  const { rendered, readings } = filled.value;
  const part = wanted ?? (rendered.html === null ? 'text' : 'html');
  const shown = rendered[part];
  if (shown === null) return wrong(door, absent(part)[language]);
  const faults = [rendered.dataFault, readings[part]?.fault ?? null].filter((fault) => fault !== null);
  for (const { place, says } of faults) door.complain(`${place.part} ${place.line}:${place.column}  ${says[language]}`);
  for (const missing of shown.missing) door.complain(sayMissing(missing)[language]);
  if (shown.stopped !== null && faults.length === 0) door.complain(stops[shown.stopped][language]);
  door.say(flag('json') ? printJson(asJson(part, shown)) : shown.text);
  const isWhole = faults.length === 0 && shown.missing.length === 0 && shown.stopped === null;
  return isWhole ? exitCodes.done : exitCodes.foundSomething;
}

function asJson(part: TemplatePart, { text, missing, stopped }: RenderedPart) {
  return { part, text, missing, stopped };
}

function sayMissing({ written, place, meant, why }: MissingVariable): Text {
  const at = `${place.part} ${place.line}:${place.column}`;
  const en = why === 'null' ? `${written} is null in the data` : `${written} is not in the data`;
  const ja = why === 'null' ? `データの ${written} が null です` : `${written} がデータにありません`;
  return {
    en: `${at}  ${en}${meant === null ? '' : ` (did you mean ${meant}?)`}: SES would accept the call and send nothing.`,
    ja: `${at}  ${ja}${meant === null ? '' : `（${meant} の間違いではありませんか）`}。SES は呼び出しを受け付けますが、メールを送信しません。`,
  };
}

const stops: { readonly [S in RenderStop]: Text } = {
  steps: {
    en: 'Stopped: the template repeats too often. Shorten the lists in the data, or reduce nested loops.',
    ja: '繰り返しが多すぎるため中止しました。データのリストを短くするか、多重ループを減らしてください。',
  },
  output: {
    en: 'Stopped: the output is longer than 10 million characters. Shorten the lists in the data.',
    ja: '出力が 1,000 万文字を超えたため中止しました。データのリストを短くしてください。',
  },
  depth: {
    en: 'Stopped: blocks or partials are nested too deeply. Look for a partial that calls itself.',
    ja: 'ブロックまたはパーシャルの入れ子が深すぎるため中止しました。自分自身を呼び出すパーシャルがないか確認してください。',
  },
  fault: { en: 'The template has a syntax error.', ja: 'テンプレートの構文に誤りがあります。' },
  data: { en: 'The template data cannot be read.', ja: 'テンプレートデータを読み取れません。' },
};

const oneFile: Text = {
  en: 'Name one file: plumbline render receipt.html --data data.json',
  ja: 'ファイルを 1 つ指定してください: plumbline render receipt.html --data data.json',
};

const noPart: Text = {
  en: `--part takes one of ${templateParts.join(', ')}.`,
  ja: `--part には ${templateParts.join('、')} のいずれかを指定してください。`,
};

const absent = (part: TemplatePart): Text => ({
  en: `The file has no ${part} part. Choose another with --part.`,
  ja: `ファイルに ${part} パートがありません。--part で別のパートを指定してください。`,
});

function wrong(door: Door, sentence: string): ExitCode {
  door.complain(sentence);
  return exitCodes.wrongUsage;
}
