// The parts of the composer in their states, as they can be read, in both languages.
import { describe, expect, it } from 'vitest';
import { faultMark, marksOf } from '../../../../renderer/views/composer/editor/use-marks.ts';
import { NotKept, Saved } from '../../../../renderer/views/composer/editor/saved-state.tsx';
import { Reading } from '../../../../renderer/views/composer/list/template-standing.tsx';
import { NothingListed } from '../../../../renderer/views/composer/list/template-list.tsx';
import { levelIn, usesOf } from '../../../../renderer/views/composer/panels/client-levels.ts';
import { Verdict } from '../../../../renderer/views/composer/panels/clients-panel.tsx';
import { FeatureList } from '../../../../renderer/views/composer/panels/feature-list.tsx';
import { changedParts } from '../../../../renderer/views/composer/panels/history-panel.tsx';
import { Compared } from '../../../../renderer/views/composer/panels/parity-panel.tsx';
import { RowWords } from '../../../../renderer/views/composer/panels/problem-list.tsx';
import { rowsOf } from '../../../../renderer/views/composer/panels/problem-rows.ts';
import { Refused } from '../../../../renderer/views/composer/sheets/call-sheet.tsx';
import { readName, suggestName } from '../../../../renderer/views/composer/sheets/read-name.ts';
import { SheetBody } from '../../../../renderer/views/composer/sheets/template-sheet.tsx';
import { isSpamdAddress } from '../../../../renderer/views/settings/composer-settings.tsx';
import type { CallsStage } from '../../../../renderer/state/template-changes.ts';
import type { FeatureUse } from '../../../../shared/draft/support.ts';
import { sameText } from '../../../../shared/text.ts';
import {
  exampleContent,
  exampleKept,
  examplePlace,
  exampleSource,
  exampleTemplatePreview,
} from '../../draft-examples.ts';
import { exampleFinding } from '../../examples.ts';
import { read, show } from '../../show.tsx';

const region = 'us-east-1';
const denied = { kind: 'aws-permission-missing', action: 'ses:ListEmailTemplates', region } as const;

describe('templates that are not there', () => {
  const shown = (facts: Partial<Parameters<typeof NothingListed>[0]['facts']>) =>
    read(show(<NothingListed facts={{ total: 0, complete: false, failure: null, ...facts }} isReading={false} />));

  it('were never read, are none, or may not be read: three answers', () => {
    expect(shown({})).toMatch(/not been read yet.*Read the templates$/u);
    expect(shown({ complete: true })).toMatch(/^There are no templates/u);
    expect(shown({ failure: denied })).toMatch(
      /could not be read.*ses:ListEmailTemplates.*Open the profile Try again$/u,
    );
  });

  it('are told by how far reading them is', () => {
    const progress = {
      runId: 'run',
      region,
      phase: 'subjects',
      done: 12_400,
      total: 20_000,
      waitingMs: 7_600_000,
      ended: null,
      failure: null,
    } as const;
    const markup = show(<Reading runId="run" progress={progress} />);
    expect(read(markup)).toBe('12,400 of 20,000 subjects read Stop');
    expect(markup).toContain('aria-valuenow="62"');
    expect(read(show(<Reading runId="run" progress={progress} />, 'ja'))).toContain('12,400 / 20,000');
  });
});

describe('what was typed', () => {
  const draft = (change: Parameters<typeof exampleKept>[0]) => {
    const kept = exampleKept(change);
    return { kept, source: kept.source, isKept: true, savedAtMs: 1, failure: null };
  };
  const full = { kind: 'disk', path: '/drafts', because: 'ENOSPC' } as const;

  it('is the same as in SES, differs, or is not there yet', () => {
    const said = (change: Parameters<typeof exampleKept>[0]) => read(show(<Saved draft={draft(change)} />));
    expect(said({})).toMatch(/^Kept on this computer \d{2}:\d{2} · Same as in SES$/u);
    expect(said({ source: { ...exampleSource, html: 'x' } })).toMatch(/Differs from SES$/u);
    expect(said({ base: null })).toMatch(/Not in SES yet$/u);
  });

  it('can be copied out where the disk will not take it', () => {
    const unkept = { ...draft({}), isKept: false, failure: full };
    expect(read(show(<Saved draft={unkept} />))).toMatch(/^Not kept on this computer/u);
    const words = read(show(<NotKept failure={full} part="html" text="<p>" />));
    expect(words).toMatch(/ENOSPC.*still in this window\. Copy HTML Try again$/u);
  });
});

const place = { kind: 'place', place: examplePlace('html', 4, 9), says: sameText('Here.'), cures: [] } as const;

describe('a problem', () => {
  it('says what, where and of which kind, with its fix', () => {
    const cure = { title: sameText('Add alt'), edits: [] };
    const finding = exampleFinding({ topic: 'draft-image', details: [{ ...place, cures: [cure] }] });
    const [row] = rowsOf([finding], new Set());
    const markup = show(<RowWords row={row} />);
    expect(read(markup)).toBe('DMARC only watches Here. Fix HTML 1:5 Images');
    expect(markup).toContain('aria-label="Fix: Add alt"');
    expect(read(show(<RowWords row={row} />, 'ja'))).toBe('DMARC が監視のみです Here. 修正 HTML パート 1:5 画像');
  });

  it('is a mark of the editor where it has a place and fails', () => {
    const open = exampleFinding({ verdict: 'unknown', details: [place] });
    const marks = marksOf([exampleFinding({ details: [place] }), open], ({ ja }) => ja);
    expect(marks).toMatchObject([{ title: 'DMARC が監視のみです', says: 'Here.', place: { start: 4 } }]);
  });

  it('that the MJML compiler names by line marks that line, or the nearest', () => {
    const mjml = '<mjml>\n  <mj-x/>\n</mjml>';
    expect(faultMark({ line: 2, message: 'no', tag: null }, mjml).place).toMatchObject({ start: 7, end: 16, line: 2 });
    expect(faultMark({ line: 99, message: 'no', tag: null }, mjml).place).toMatchObject({ line: 3 });
  });
});

describe('a client', () => {
  const use: FeatureUse = {
    slug: 'css-display-flex',
    title: 'display: flex',
    url: 'https://www.caniemail.com/features/css-display-flex/',
    places: [examplePlace('html', 4, 9)],
    clients: [
      { id: 'outlook.windows', level: 'breaks', notes: ['Not at all'] },
      { id: 'gmail.ios', level: 'degrades', notes: ['Partly'] },
    ],
    cure: sameText('Use a table.'),
    cures: [],
  };
  const names = new Map([
    ['outlook.windows', 'Outlook (Windows)'],
    ['gmail.ios', 'Gmail (iOS)'],
  ]);

  it('has a verdict in a word and counts, never a percentage', () => {
    const verdict = {
      id: 'a.b',
      name: 'Outlook (Windows)',
      level: 'breaks',
      breaks: 1,
      degrades: 2,
      unknown: 0,
    } as const;
    const words = read(show(<Verdict verdict={verdict} isChosen={false} onChoose={() => {}} />));
    expect(words).toBe('Outlook (Windows) Breaks 1 feature breaks · 2 degrade');
  });

  it('names the features that it comes from, where, and what to write instead', () => {
    const words = read(show(<FeatureList uses={[use]} client={null} names={names} featuresUsed={4} />));
    expect(words).toMatch(/^display: flex Breaks caniemail\.com.*HTML 1:5/u);
    expect(words).toContain('Breaks in Outlook (Windows). Degrades in Gmail (iOS).');
    expect(words).toMatch(/Not at all Partly Use a table\.$/u);
    const one = read(show(<FeatureList uses={[use]} client="gmail.ios" names={names} featuresUsed={4} />));
    expect(one).toMatch(/Degrades.*Partly/u);
    expect(one).not.toContain('Not at all');
  });

  it('shows only what is not fine in it', () => {
    expect([levelIn(use, null), levelIn(use, 'gmail.ios'), levelIn(use, 'apple-mail.ios')]).toEqual([
      'breaks',
      'degrades',
      'fine',
    ]);
    expect(usesOf([use], 'apple-mail.ios')).toEqual([]);
  });
});

describe("SES's rendering", () => {
  it('is the same, or differs in named places, or is refused with what ours misses', () => {
    const parity = {
      name: 'welcome',
      region,
      atMs: 1,
      parts: [
        { part: 'subject', same: true, ours: 'a', ses: 'a', differences: [] },
        {
          part: 'html',
          same: false,
          ours: 'a\n',
          ses: 'a\r\n',
          differences: [
            { byteOffset: 1, oursStart: 1, oursEnd: 2, sesStart: 1, sesEnd: 3, says: sameText('Line ends differ.') },
          ],
        },
      ],
      refused: "Attribute 'name' is not present",
      oursMissing: ['name'],
    } as const;
    const words = read(show(<Compared parity={parity} />));
    expect(words).toContain("Attribute 'name' is not present");
    expect(words).toContain('Plumbline finds the same missing: name');
    expect(words).toContain('Subject The same, byte by byte');
    expect(words).toContain('HTML 1 difference Line ends differ. at byte 1');
  });
});

describe('the sheet', () => {
  const calls: CallsStage = {
    stage: 'calls',
    plan: {
      kind: 'update',
      region,
      name: 'welcome',
      content: { ...exampleContent, html: null },
      expects: exampleContent,
      drops: [],
    },
    draftId: 'draft-1',
    preview: exampleTemplatePreview,
    failure: null,
    isSending: false,
    result: null,
  };

  it('shows the exact call, what it does and how to undo it', () => {
    const words = read(show(<SheetBody sheet={calls} />));
    for (const said of [
      'The effect.',
      'The way back.',
      'UpdateEmailTemplate',
      'Needs the permission ses:UpdateEmailTemplate',
    ])
      expect(words).toContain(said);
    expect(words).toMatch(/Cancel Apply$/u);
  });

  it('sends nothing that takes a part away before that is agreed to', () => {
    const preview = { ...exampleTemplatePreview, drops: ['html'] } as const;
    const asks = show(<SheetBody sheet={{ ...calls, preview }} />);
    expect(read(asks)).toContain('Remove: HTML');
    expect(asks).toMatch(/type="submit"[^>]*disabled|disabled[^>]*type="submit"/u);
    const plan = { ...calls.plan, drops: ['html'] } as CallsStage['plan'];
    expect(show(<SheetBody sheet={{ ...calls, preview, plan }} />)).not.toMatch(/disabled=""/u);
  });

  it('says why a read-only profile sends nothing, and that the draft is safe', () => {
    const words = read(show(<Refused />));
    expect(words).toMatch(/read-only, so nothing is sent.*kept on this computer.*Open the profile Close$/u);
    expect(read(show(<Refused />, 'ja'))).toMatch(/読み取り専用のため、送信されません/u);
  });

  it('says of a refusal that the text is kept', () => {
    const failure = {
      kind: 'aws-refused',
      operation: 'UpdateEmailTemplate',
      code: 'LimitExceededException',
      message: 'Too large',
    } as const;
    expect(read(show(<SheetBody sheet={{ ...calls, failure }} />))).toMatch(/LimitExceeded.*Your text is kept\./u);
  });

  it('offers to create a template again that was deleted meanwhile', () => {
    const result = { kind: 'conflict', base: exampleContent, theirs: null, mine: exampleContent } as const;
    expect(read(show(<SheetBody sheet={{ ...calls, result }} />))).toMatch(/was deleted.*Not now Create it again…$/u);
  });

  it('shows what each side changed, and asks where both changed the same lines', () => {
    const theirs = { ...exampleContent, subject: 'Theirs' };
    const mine = { ...exampleContent, subject: 'Mine' };
    const result = { kind: 'conflict', base: exampleContent, theirs, mine } as const;
    const words = read(show(<SheetBody sheet={{ ...calls, result }} />));
    expect(words).toContain('Nothing was sent.');
    expect(words).toContain('In SES now Theirs Your draft Mine');
    expect(words).toMatch(/choose the lines first in: Subject\. Not now Take theirs Keep mine… Use the merged text$/u);
  });
});

it('takes names as SES does, and makes one of a file name', () => {
  expect(['order_shipped-2', '', 'a b', 'a'.repeat(65)].map(readName)).toEqual(['fine', 'empty', 'strange', 'long']);
  expect(suggestName('Order shipped (final).html')).toBe('Order-shipped--final-');
});

it('tells a part that is gone from one that is empty', () => {
  expect(changedParts(exampleSource, { ...exampleSource, text: '' })).toEqual(['text']);
});

it.each([
  ['127.0.0.1:783', true],
  ['[::1]:783', true],
  ['mail.example.com:11333', true],
  ['127.0.0.1', false],
  ['host:0', false],
  ['host:70000', false],
  ['http://host:783', false],
])('%s as an address of spamd: %s', (typed, isOne) => {
  expect(isSpamdAddress(typed)).toBe(isOne);
});
