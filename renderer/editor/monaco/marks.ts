// Findings at their places: wavy lines, and the quick fixes for them.
import type { Severity } from '../../../shared/finding.ts';
import type { Cure, DraftPart } from '../../../shared/draft/source.ts';
import type { EditorMark, PartEditorProps } from '../editor-props.ts';
import { editsByPart, joinCures, type Edit } from '../text/apply-cure.ts';
import { monaco } from './monaco.ts';
import { givenTo, offsetAt, rangeOf, sheetOf, sheetOfModel, type Sheet } from './sheets.ts';
import { spoken } from './spoken.ts';

const owner = 'plumbline';
const cureCommand = 'plumbline.cure';

const severityOf: { readonly [S in Severity]: monaco.MarkerSeverity } = {
  blocker: monaco.MarkerSeverity.Error,
  high: monaco.MarkerSeverity.Error,
  medium: monaco.MarkerSeverity.Warning,
  low: monaco.MarkerSeverity.Info,
  info: monaco.MarkerSeverity.Hint,
};

/** While the text is ahead of its check, the old lines stay: they move along with what is typed. */
export function showMarks(sheet: Sheet): void {
  const props = givenTo(sheet.draftId);
  if (props === undefined || !isChecked(sheet.part, props)) return;
  const own = props.marks.filter(({ place }) => place.part === sheet.part);
  monaco.editor.setModelMarkers(
    sheet.model,
    owner,
    own.map((mark) => markerOf(sheet, mark)),
  );
}

function markerOf(sheet: Sheet, { severity, place, title, says }: EditorMark): monaco.editor.IMarkerData {
  const message = says === '' || says === title ? title : `${title}\n${says}`;
  return { ...rangeOf(sheet, place), severity: severityOf[severity], message };
}

/** Whether the marks are about the text as it stands. */
function isChecked(part: DraftPart, { checked, source }: PartEditorProps): boolean {
  return checked === undefined || (checked !== null && checked[part] === source[part]);
}

export const quickFixes: monaco.languages.CodeActionProvider = {
  provideCodeActions(model, range) {
    const sheet = sheetOfModel(model);
    const props = sheet === undefined ? undefined : givenTo(sheet.draftId);
    if (sheet === undefined || props === undefined || props.readOnly) return none;
    const start = offsetAt(sheet, range.getStartPosition());
    const end = offsetAt(sheet, range.getEndPosition());
    const here = props.marks.filter(({ place: at }) => at.part === sheet.part && at.start <= end && at.end >= start);
    const cures = here.flatMap((mark) => mark.cures).filter((cure) => isFresh(cure, props));
    return { actions: cures.flatMap((cure, index) => actionsFor(cure, props, index === 0)), dispose() {} };
  },
};

const none: monaco.languages.CodeActionList = { actions: [], dispose() {} };

function actionsFor(cure: Cure, props: PartEditorProps, isPreferred: boolean): monaco.languages.CodeAction[] {
  const { say, words } = spoken();
  const one = actionOf(say(cure.title), cure, props);
  const all = joinCures(
    cure,
    props.marks.filter((mark) => mark.cures.every((other) => isFresh(other, props))),
  );
  if (all === null) return [{ ...one, isPreferred }];
  return [{ ...one, isPreferred }, actionOf(words.cureAll(say(cure.title), all.places), all.cure, props)];
}

function actionOf(title: string, { edits }: Cure, { draftId }: PartEditorProps): monaco.languages.CodeAction {
  return { title, kind: 'quickfix', command: { id: cureCommand, title, arguments: [draftId, edits] } };
}

/** A cure is for the text that was checked; on another it would hit other places. */
function isFresh({ edits }: Pick<Cure, 'edits'>, props: PartEditorProps): boolean {
  return edits.every(({ place }) => isChecked(place.part, props));
}

/** All edits of a cure, in as many parts as they lie: one undo step in each. */
function applyCure(draftId: string, edits: readonly Edit[]): void {
  const props = givenTo(draftId);
  if (props === undefined || !isFresh({ edits }, props)) return;
  for (const [part, own] of editsByPart(edits)) edit(sheetOf(draftId, part), own);
}

function edit(sheet: Sheet, edits: readonly Edit[]): void {
  sheet.model.pushStackElement();
  const changes = edits.map(({ place, text }) => ({ range: rangeOf(sheet, place), text }));
  sheet.model.pushEditOperations(null, changes, () => null);
  sheet.model.pushStackElement();
}

export function registerCures(): void {
  monaco.editor.registerCommand(cureCommand, (_services: unknown, draftId: string, edits: readonly Edit[]) =>
    applyCure(draftId, edits),
  );
}
