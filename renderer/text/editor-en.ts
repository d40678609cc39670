// The words of the editor, in English.
import type { DraftPart } from '../../shared/draft/source.ts';
import { plural } from './count-en.ts';

type ProposalKind = 'variable' | 'loop' | 'block' | 'partial' | 'placeholder' | 'else' | 'end';

const label: { readonly [P in DraftPart]: string } = {
  subject: 'Subject of the template',
  html: 'HTML part of the template',
  text: 'Text part of the template',
  data: 'Template data in JSON',
  mjml: 'MJML source of the HTML part',
};

const part: { readonly [P in DraftPart]: string } = {
  subject: 'Subject',
  html: 'HTML',
  text: 'Text',
  data: 'Data',
  mjml: 'MJML',
};

const proposal: { readonly [K in ProposalKind]: string } = {
  variable: 'Variable',
  loop: 'Loop value',
  block: 'Block',
  partial: 'Inline partial',
  placeholder: 'Filled in by SES',
  else: 'Otherwise',
  end: 'End of the block',
};

export const editorEn = {
  label,
  part,
  proposal,
  opening: 'Opening the editor',
  notOpened: 'The editor could not be opened. You can type here; your text is kept as usual.',
  /** For who hears the window instead of seeing it. */
  leave: 'Ctrl+M, or Control Shift M on a Mac, lets Tab leave the editor.',
  toggleTab: 'Let Tab move the focus, or indent',
  compiled: 'This HTML is compiled from the MJML. Change the MJML instead.',
  cureAll: (title: string, places: number) => `In all ${places} places: ${title}`,
  value: (written: string, value: string, count: number) =>
    count > 1
      ? `${written}: ${value}, and ${plural(count - 1, 'more value', 'more values')} in the data`
      : `${written}: ${value}`,
  missing: (written: string) => `${written} is not in the data.`,
  partial: (name: string) => `The inline partial ${name}, defined in this part.`,
  noPartial: (name: string) =>
    `No inline partial ${name} is defined in this part. SES uses only partials of the same part.`,
  note: {
    mixed: 'Mixed line endings: lines you do not change keep theirs, new lines get the most frequent one.',
    mark: 'Begins with a byte order mark (BOM), which is kept.',
    large: 'Longer than 2 MB: shown without colors and suggestions.',
    longLine:
      'Very long lines are shown only in part and without colors. Format the part (Shift+Alt+F) to break them up.',
    tabMoves: 'Tab moves the focus. Ctrl+M (on a Mac ⌃⇧M) lets it indent again.',
  },
  refused: {
    unsafe: 'Not formatted: it would change what the mail shows. Check for broken tags.',
    broken: 'Not formatted: the data is not valid JSON yet.',
    large: 'Not formatted: the part is longer than the 500 KB that SES stores.',
  },
  find: {
    title: 'Find in all parts',
    wanted: 'Find in all parts',
    matchCase: 'Match case',
    wholeWord: 'Whole words',
    close: 'Close',
    none: 'Not found in this draft.',
    hint: 'Searches the subject, HTML, text, data and MJML.',
    count: (hits: number, more: boolean) =>
      more ? `The first ${hits.toLocaleString('en')} places` : plural(hits, 'place', 'places'),
    line: (line: number) => `line ${line}`,
  },
};
export type EditorWords = typeof editorEn;
