// The simulator lab in its states: what was expected beside what came, the grid, its report.
import { describe, expect, it } from 'vitest';
import { noChoice } from '../../../../../renderer/state/lab-choice.ts';
import { labEn } from '../../../../../renderer/text/lab-en.ts';
import { CellDetails } from '../../../../../renderer/views/composer/lab/cell-inspector.tsx';
import { missingIn } from '../../../../../renderer/views/composer/lab/choose-run.tsx';
import { compareEvents, sayRun } from '../../../../../renderer/views/composer/lab/compare-events.ts';
import { printLabRun } from '../../../../../renderer/views/composer/lab/print-lab-run.ts';
import { OpenRun } from '../../../../../renderer/views/composer/lab/run-view.tsx';
import { walkGrid } from '../../../../../renderer/views/composer/lab/walk-grid.ts';
import type { ObservedEvent } from '../../../../../shared/message/lab.ts';
import { sameText } from '../../../../../shared/text.ts';
import { exampleCell, exampleLabRun } from '../../../message-examples.ts';
import { read, show } from '../../../show.tsx';

const event = (type: ObservedEvent['type']): ObservedEvent => ({
  type,
  messageId: 'id-1',
  atMs: 2000,
  receivedAtMs: 3500,
  recipients: [],
  detail: 'Permanent / General',
  json: '{"eventType":"x"}',
});

describe('what was expected beside what came', () => {
  it('waits for what has not come, and marks what differs once it is over', () => {
    const cell = exampleCell({ observed: [event('SEND'), event('DELIVERY')] });
    expect(compareEvents(cell).expected).toEqual([
      { type: 'SEND', mark: 'came' },
      { type: 'BOUNCE', mark: 'due' },
    ]);
    const { expected, observed } = compareEvents({ ...cell, verdict: 'differs' });
    expect(expected.at(-1)).toEqual({ type: 'BOUNCE', mark: 'missing' });
    expect(observed.at(-1)).toEqual({ type: 'DELIVERY', mark: 'strange' });
  });

  it('takes what may come besides as expected', () => {
    const expected = { types: ['SEND'], also: ['BOUNCE'], says: sameText('x') } as const;
    expect(compareEvents(exampleCell({ expected, observed: [event('BOUNCE')] })).observed).toEqual([
      { type: 'BOUNCE', mark: 'expected' },
    ]);
  });
});

it('one test tells its address, message ID, why, and its events with their JSON folded', () => {
  const words = read(show(<CellDetails cell={exampleCell({ observed: [event('BOUNCE')] })} />));
  for (const said of [
    'bounce+x@simulator.amazonses.com',
    'id-1',
    'A hard bounce.',
    'Permanent / General',
    'after 2.5 s',
  ])
    expect(words).toContain(said);
});

describe('a run', () => {
  const good = exampleCell({ verdict: 'as-expected', observed: [event('SEND'), event('BOUNCE')] });
  const silent = exampleCell({ set: 'a|b', verdict: 'silent', says: sameText('No destination.') });

  it('says in a sentence how it went', () => {
    const differs = exampleCell({ set: 'x', verdict: 'differs' });
    expect(read(show(<OpenRun run={exampleLabRun([good])} />))).toMatch(/^1 of 1 as expected in No set/u);
    expect(read(show(<OpenRun run={exampleLabRun([good, silent])} />))).toMatch(
      /^1 of 1 as expected in No set; 1 cannot be observed/u,
    );
    expect(sayRun([good, differs], labEn)).toBe(
      '1 test differs from what was expected; 1 of 2 as expected in No set and x',
    );
    expect(read(show(<OpenRun run={exampleLabRun([good])} />, 'ja'))).toContain('1 件中 1 件が想定どおり');
  });

  it('is a table in Markdown, whatever its sets are called', () => {
    const text = printLabRun(exampleLabRun([good, silent]), { words: labEn, say: ({ en }) => en });
    expect(text).toContain('| Bounce | No set | As expected | Send, Bounce | Send, Bounce | id-1 |');
    expect(text).toContain('| Bounce | a\\|b | Sent, not observed |');
    expect(text).toContain('- Bounce, a|b: No destination.');
  });
});

it('says what is still to be chosen', () => {
  const words = labEn.choose.missing;
  const whole = { ...noChoice, region: 'us-east-1', from: 'a@b.example' };
  expect([
    missingIn(noChoice, 0, words),
    missingIn({ ...whole, scenarios: [] }, 0, words),
    missingIn({ ...whole, watch: 'temporary-queue' }, 0, words),
    missingIn(whole, 0, words),
  ]).toEqual([words.region, words.scenarios, words.topics, null]);
});

it('arrow keys stay within the grid', () => {
  const size = { rows: 2, columns: 3 };
  expect(walkGrid('ArrowDown', { row: 1, column: 2 }, size)).toEqual({ row: 1, column: 2 });
  expect(walkGrid('ArrowLeft', { row: 1, column: 2 }, size)).toEqual({ row: 1, column: 1 });
  expect(walkGrid('Enter', { row: 0, column: 0 }, size)).toBeNull();
});
