// What is told to Monaco once: languages, hints, quick fixes, keys, and where a definition in another part is opened.
import { completion, definitions, hovers } from './template-hints.ts';
import { oneLineKey } from './create-editor.ts';
import { formatting } from './formatting.ts';
import { registerLanguages, templateLanguages } from './languages.ts';
import { registerMail } from './mail-language.ts';
import { quickFixes, registerCures } from './marks.ts';
import { monaco } from './monaco.ts';
import { givenTo, offsetAt, sheetOfUri } from './sheets.ts';

let isPrepared = false;

export function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  const { languages } = monaco;
  registerLanguages();
  registerMail();
  for (const language of templateLanguages) {
    languages.registerCompletionItemProvider(language, completion);
    languages.registerHoverProvider(language, hovers);
    languages.registerDefinitionProvider(language, definitions);
  }
  for (const language of ['handlebars', 'json']) languages.registerDocumentFormattingEditProvider(language, formatting);
  for (const language of [...templateLanguages, 'json', 'plaintext']) {
    languages.registerCodeActionProvider(language, quickFixes, { providedCodeActionKinds: ['quickfix'] });
  }
  registerCures();
  bindKeys();
  monaco.editor.registerEditorOpener({ openCodeEditor: (_editor, uri, place) => goToPart(uri, place) });
}

const nothing = 'plumbline.nothing';

function bindKeys(): void {
  const { KeyCode, KeyMod } = monaco;
  monaco.editor.registerCommand(nothing, () => {});
  monaco.editor.addKeybindingRules([
    // The window's palette; Monaco would wait for a second key.
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyK, command: null },
    // The window's way through the problems of all parts.
    { keybinding: KeyCode.F8, command: null },
    { keybinding: KeyMod.Shift | KeyCode.F8, command: null },
    // On Linux Monaco knows another key alone.
    { keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF, command: 'editor.action.formatDocument' },
    { keybinding: KeyCode.Enter, command: nothing, when: `${oneLineKey} && editorTextFocus && !suggestWidgetVisible` },
  ]);
}

function goToPart(uri: monaco.Uri, place?: monaco.IRange | monaco.IPosition): boolean {
  const sheet = sheetOfUri(uri);
  const props = sheet === undefined ? undefined : givenTo(sheet.draftId);
  if (sheet === undefined || props === undefined) return false;
  const range =
    place === undefined || 'lineNumber' in place
      ? monaco.Range.fromPositions(place ?? { lineNumber: 1, column: 1 })
      : monaco.Range.lift(place);
  const [start, end] = [range.getStartPosition(), range.getEndPosition()];
  props.onGoTo({ part: sheet.part, start: offsetAt(sheet, start), end: offsetAt(sheet, end) });
  return true;
}
