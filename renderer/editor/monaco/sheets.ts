// One model of Monaco for each part of the open draft: its undo steps, folds and cursor stay while another part is shown.
import { draftParts, type DraftPart } from '../../../shared/draft/source.ts';
import type { PartEditorProps } from '../editor-props.ts';
import { differenceOf } from '../text/difference-of.ts';
import { followChange, mapOffsets, printExact, readEnds, usualEnd, type ExactEnds } from '../text/exact-ends.ts';
import { maxColouredLength } from '../text/notes-of.ts';
import { monaco } from './monaco.ts';

/** A model, and what it does not hold of its text. */
export type ExactModel = { readonly model: monaco.editor.ITextModel; exact: ExactEnds };

export type Sheet = ExactModel & {
  readonly draftId: string;
  readonly part: DraftPart;
  /** Where one stood in it when another part was shown. */
  view: monaco.editor.ICodeEditorViewState | null;
};

const noBracketColours = { enabled: false, independentColorPoolPerBracketType: false };

const sheets = new Map<string, Sheet>();
/** What the editor was last given for each draft: what Monaco asks between two drawings is answered from it. */
const given = new Map<string, PartEditorProps>();
let isWriting = false;

export function give(props: PartEditorProps): void {
  for (const draftId of given.keys()) if (draftId !== props.draftId) closeDraft(draftId);
  given.set(props.draftId, props);
}

export function givenTo(draftId: string): PartEditorProps | undefined {
  return given.get(draftId);
}

export function sheetOf(draftId: string, part: DraftPart): Sheet {
  const kept = sheets.get(keyOf(draftId, part));
  if (kept !== undefined) return kept;
  const text = given.get(draftId)?.source[part] ?? '';
  const model = makeModel(text, languageOf(part, text), uriOf(draftId, part));
  const sheet: Sheet = { draftId, part, model, exact: readEnds(text), view: null };
  model.onDidChangeContent(({ changes }) => hear(sheet, changes));
  sheets.set(keyOf(draftId, part), sheet);
  return sheet;
}

export function makeModel(text: string, language: string, uri?: monaco.Uri): monaco.editor.ITextModel {
  const model = monaco.editor.createModel(withoutMark(text), language, uri);
  model.setEOL(endOf(text));
  model.updateOptions({ tabSize: 2, bracketColorizationOptions: noBracketColours });
  return model;
}

/** The sheet of a model, for what Monaco asks by its models. */
export function sheetOfModel(model: monaco.editor.ITextModel): Sheet | undefined {
  return [...sheets.values()].find((sheet) => sheet.model === model);
}

export function sheetOfUri(uri: monaco.Uri): Sheet | undefined {
  return [...sheets.values()].find(({ model }) => model.uri.toString() === uri.toString());
}

/** The text as it is kept, line ends and byte order mark included. */
export function textOf({ model, exact }: ExactModel): string {
  return printExact(model.getValue(), exact);
}

/** Takes over what was put into the parts by something else than typing: undone in one step, the cursor stays. */
export function takeOver(draftId: string): void {
  for (const part of draftParts) {
    const sheet = sheets.get(keyOf(draftId, part));
    const text = given.get(draftId)?.source[part] ?? '';
    if (sheet === undefined || textOf(sheet) === text) continue;
    isWriting = true;
    writeText(sheet, text);
    isWriting = false;
  }
}

/** Replaces the text by an edit that can be undone. */
export function writeText(sheet: ExactModel, text: string): void {
  const { model } = sheet;
  model.pushStackElement();
  if (model.getEOL() !== usualEnd(text)) model.pushEOL(endOf(text));
  const next = withoutMark(text).replaceAll(/\r\n|\r|\n/gu, model.getEOL());
  const { start, end, inserted } = differenceOf(model.getValue(), next);
  const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  if (!range.isEmpty() || inserted !== '') model.pushEditOperations(null, [{ range, text: inserted }], () => null);
  model.pushStackElement();
  sheet.exact = readEnds(text);
}

export function offsetsOf({ model, exact }: ExactModel): ReturnType<typeof mapOffsets> {
  const usual = model.getEOL() === '\r\n' ? '\r\n' : '\n';
  return mapOffsets(exact, (line) => model.getLineLength(line), usual);
}

/** The range of a span of the exact text. */
export function rangeOf(
  sheet: ExactModel,
  { start, end }: { readonly start: number; readonly end: number },
): monaco.Range {
  const { toModel } = offsetsOf(sheet);
  const { model } = sheet;
  return monaco.Range.fromPositions(model.getPositionAt(toModel(start)), model.getPositionAt(toModel(end)));
}

export function offsetAt(sheet: Sheet, position: monaco.IPosition): number {
  return offsetsOf(sheet).toExact(sheet.model.getOffsetAt(position));
}

export function tellCursor(sheet: Sheet, position: monaco.IPosition): void {
  given.get(sheet.draftId)?.onCursor(sheet.part, offsetAt(sheet, position));
}

/** The models of a draft go when another is opened. */
function closeDraft(draftId: string): void {
  given.delete(draftId);
  for (const [key, sheet] of sheets) {
    if (sheet.draftId !== draftId) continue;
    sheets.delete(key);
    sheet.model.dispose();
  }
}

/** Line ends of what was not touched stay as they were. */
export function followChanges(sheet: ExactModel, changes: readonly monaco.editor.IModelContentChange[]): void {
  const usual = sheet.model.getEOL() === '\r\n' ? '\r\n' : '\n';
  for (const { range, text } of changes) {
    const change = { startLine: range.startLineNumber, endLine: range.endLineNumber, text };
    sheet.exact = followChange(sheet.exact, change, usual);
  }
}

function hear(sheet: Sheet, changes: readonly monaco.editor.IModelContentChange[]): void {
  followChanges(sheet, changes);
  const text = textOf(sheet);
  monaco.editor.setModelLanguage(sheet.model, languageOf(sheet.part, text));
  if (!isWriting) given.get(sheet.draftId)?.onEdit(sheet.part, text);
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

function endOf(text: string): monaco.editor.EndOfLineSequence {
  return usualEnd(text) === '\r\n' ? monaco.editor.EndOfLineSequence.CRLF : monaco.editor.EndOfLineSequence.LF;
}

function languageOf(part: DraftPart, text: string): string {
  if (text.length > maxColouredLength) return 'plaintext';
  if (part === 'data') return 'json';
  return part === 'html' || part === 'mjml' ? 'handlebars' : 'handlebars-text';
}

function uriOf(draftId: string, part: DraftPart): monaco.Uri {
  return monaco.Uri.from({ scheme: 'draft', authority: encodeURIComponent(draftId), path: `/${part}` });
}

function keyOf(draftId: string, part: DraftPart): string {
  return `${part} ${draftId}`;
}
