// The words of the composer, in English; composer-ja.ts has the same shape.
import type { DraftPart } from '../../shared/draft/source.ts';

const part: { readonly [P in DraftPart]: string } = {
  subject: 'Subject',
  html: 'HTML',
  text: 'Text',
  data: 'Data',
  mjml: 'MJML',
};

export const composerEn = {
  part,
  pane: { label: 'Parts of the composer', list: 'Templates', editor: 'Editor', preview: 'Preview' },
  lists: { label: 'Templates or drafts', templates: 'Templates', drafts: 'Drafts' },
  tabs: 'Parts of the draft',
  opening: 'Opening',
  unnamed: 'Without a name',
  noSubject: 'No subject',
  nothingOpen: 'Open a template or start a new one',
  nothingOpenBody:
    'Edit it with its data beside it, see it as its recipients will, and be told what breaks before it is sent.',
  start: { html: 'New HTML template', mjml: 'New MJML template', file: 'Open a file' },
};
export type ComposerWords = typeof composerEn;
