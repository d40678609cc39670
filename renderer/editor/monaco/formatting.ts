// Lays a part out anew when it is asked for; what lays out is loaded then.
import { formatPart } from '../text/format-part.ts';
import type { monaco } from './monaco.ts';
import { tellRefusal } from './refusals.ts';
import { sheetOfModel } from './sheets.ts';

export const formatting: monaco.languages.DocumentFormattingEditProvider = {
  async provideDocumentFormattingEdits(model, { tabSize }) {
    const sheet = sheetOfModel(model);
    if (sheet === undefined) return [];
    const formatted = await formatPart(sheet.part, model.getValue(), tabSize);
    tellRefusal(formatted.kind === 'refused' ? formatted.why : null);
    return formatted.kind === 'refused' ? [] : [{ range: model.getFullModelRange(), text: formatted.text }];
  },
};
