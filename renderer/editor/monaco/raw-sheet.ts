// The model of the open message's bytes: its undo steps and cursor stay while another part is shown.
import { readEnds } from '../text/exact-ends.ts';
import { maxColouredLength } from '../text/notes-of.ts';
import type { RawEditorProps } from '../raw-editor-props.ts';
import { mailLanguage } from './mail-language.ts';
import type { monaco } from './monaco.ts';
import { followChanges, makeModel, textOf, writeText, type ExactModel } from './sheets.ts';

export type RawSheet = ExactModel & {
  readonly draftId: string;
  view: monaco.editor.ICodeEditorViewState | null;
  onEdit: ((text: string) => void) | null;
};

let open: RawSheet | null = null;
let isWriting = false;

/** That of the draft, begun with this text; that of another draft goes. */
export function rawSheetOf({ draftId, text }: Pick<RawEditorProps, 'draftId' | 'text'>): RawSheet {
  if (open?.draftId === draftId) return open;
  open?.model.dispose();
  const model = makeModel(text, text.length > maxColouredLength ? 'plaintext' : mailLanguage);
  const sheet: RawSheet = { draftId, model, exact: readEnds(text), view: null, onEdit: null };
  model.onDidChangeContent(({ changes }) => {
    followChanges(sheet, changes);
    if (!isWriting) sheet.onEdit?.(textOf(sheet));
  });
  open = sheet;
  return sheet;
}

/** Takes over what was put there by something else than typing; the cursor stays. */
export function takeOverRaw(sheet: RawSheet, text: string): void {
  if (textOf(sheet) === text) return;
  isWriting = true;
  writeText(sheet, text);
  isWriting = false;
}
