// Completion, hovers and definitions in a template, asked of the pure readers beside this folder.
import type { JsonObject } from '../../../shared/draft/source.ts';
import { explain, type Explained } from '../template/explain.ts';
import { findInData } from '../template/find-in-data.ts';
import { parseData, printShort } from '../template/look-up.ts';
import { propose, type Proposal, type ProposalKind } from '../template/propose.ts';
import { monaco } from './monaco.ts';
import { givenTo, rangeOf, sheetOf, sheetOfModel, textOf, type Sheet } from './sheets.ts';
import { spoken } from './spoken.ts';

const kinds: { readonly [K in ProposalKind]: monaco.languages.CompletionItemKind } = {
  variable: monaco.languages.CompletionItemKind.Variable,
  loop: monaco.languages.CompletionItemKind.Constant,
  block: monaco.languages.CompletionItemKind.Snippet,
  partial: monaco.languages.CompletionItemKind.Reference,
  placeholder: monaco.languages.CompletionItemKind.Event,
  else: monaco.languages.CompletionItemKind.Keyword,
  end: monaco.languages.CompletionItemKind.Keyword,
};

/** Variables first, in their order in the data. */
const order: readonly ProposalKind[] = ['end', 'variable', 'loop', 'else', 'block', 'partial', 'placeholder'];

export const completion: monaco.languages.CompletionItemProvider = {
  triggerCharacters: ['{', '#', '/', '>', '@', '.', ' '],
  provideCompletionItems(model, position) {
    const sheet = sheetOfModel(model);
    const offset = model.getOffsetAt(position);
    const found = sheet === undefined ? null : propose({ text: model.getValue(), offset, data: dataOf(sheet) });
    if (found === null) return { suggestions: [] };
    const range = monaco.Range.fromPositions(model.getPositionAt(found.start), model.getPositionAt(found.end));
    return { suggestions: found.list.map((one, index) => itemOf(one, index, range)) };
  },
};

/** The data may be broken while it is typed: the last that could be read is used. */
let last: { readonly draftId: string; readonly text: string; readonly data: JsonObject | null } | null = null;

function dataOf({ draftId }: Sheet): JsonObject | null {
  const text = givenTo(draftId)?.source.data ?? '';
  const known = last?.draftId === draftId ? last : null;
  if (known?.text === text) return known.data;
  const data = parseData(text) ?? known?.data ?? null;
  last = { draftId, text, data };
  return data;
}

function itemOf(
  { kind, label, snippet, value }: Proposal,
  index: number,
  range: monaco.IRange,
): monaco.languages.CompletionItem {
  const { words } = spoken();
  return {
    label: value === null ? label : { label, description: value },
    kind: kinds[kind],
    insertText: snippet,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    detail: value ?? words.proposal[kind],
    range,
    sortText: `${order.indexOf(kind)}${String(index).padStart(4, '0')}`,
  };
}

export const hovers: monaco.languages.HoverProvider = {
  provideHover(model, position) {
    const { sheet, found } = explainedAt(model, position);
    if (sheet === undefined || found === null) return null;
    const range = monaco.Range.fromPositions(model.getPositionAt(found.start), model.getPositionAt(found.end));
    return { range, contents: [{ value: sayFound(found) }] };
  },
};

function explainedAt(model: monaco.editor.ITextModel, position: monaco.Position) {
  const sheet = sheetOfModel(model);
  const offset = model.getOffsetAt(position);
  const found = sheet === undefined ? null : explain(model.getValue(), offset, dataOf(sheet));
  return { sheet, found };
}

/** Markdown: what comes from the draft stands as code. */
function sayFound(found: Explained): string {
  const { words } = spoken();
  switch (found.kind) {
    case 'value':
      return words.value(asCode(found.written), asCode(printShort(found.value)), found.count);
    case 'missing':
      return words.missing(asCode(found.written));
    case 'partial':
      return found.definition === null ? words.noPartial(asCode(found.name)) : words.partial(asCode(found.name));
  }
}

function asCode(text: string): string {
  return `\`${text.replaceAll(/[`\r\n]/gu, ' ')}\``;
}

export const definitions: monaco.languages.DefinitionProvider = {
  provideDefinition(model, position) {
    const { sheet, found } = explainedAt(model, position);
    if (sheet === undefined || found === null) return null;
    if (found.kind === 'partial') {
      const { definition } = found;
      if (definition === null) return null;
      const range = monaco.Range.fromPositions(
        model.getPositionAt(definition.start),
        model.getPositionAt(definition.end),
      );
      return { uri: model.uri, range };
    }
    const data = sheetOf(sheet.draftId, 'data');
    const place = findInData(textOf(data), found.path);
    return place === null ? null : { uri: data.model.uri, range: rangeOf(data, place) };
  },
};
