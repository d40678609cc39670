// The list of the history: its rows, and what stands in their place.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../../../renderer/state/app.ts';
import { useHistorySources } from '../../../../../../renderer/state/history-sources.ts';
import { useHeld } from '../../../../../../renderer/state/history-held.ts';
import { noHistoryWish } from '../../../../../../renderer/state/history-wish.ts';
import { useHistory } from '../../../../../../renderer/state/history.ts';
import { historyListEn } from '../../../../../../renderer/text/history-list-en.ts';
import { Examples } from '../../../../../../renderer/views/messages/history/list/examples.tsx';
import { FilterBar } from '../../../../../../renderer/views/messages/history/list/filter-bar.tsx';
import { HeldLine } from '../../../../../../renderer/views/messages/history/list/held-line.tsx';
import {
  Imported,
  ImportLines,
  shareOf,
} from '../../../../../../renderer/views/messages/history/list/import-lines.tsx';
import { Rows } from '../../../../../../renderer/views/messages/history/list/message-list.tsx';
import { Cells } from '../../../../../../renderer/views/messages/history/list/message-line.tsx';
import { aboutOf } from '../../../../../../renderer/views/messages/history/list/nothing-matches.tsx';
import { printMessageRow } from '../../../../../../renderer/views/messages/history/list/print-message-row.ts';
import { domainOf } from '../../../../../../renderer/views/messages/history/list/row-menu.tsx';
import { SearchBox } from '../../../../../../renderer/views/messages/history/list/search-box.tsx';
import { SendingDomains } from '../../../../../../renderer/views/messages/history/list/sending-domains.tsx';
import type { HistoryQuery } from '../../../../../../shared/history/search.ts';
import { nothingTaken } from '../../../../../../shared/history/sources.ts';
import { sameText } from '../../../../../../shared/text.ts';
import { drawState, rememberStores } from '../../../../draw-state.ts';
import { exampleApp } from '../../../../examples.ts';
import { exampleRow } from '../../../../history-examples.ts';
import { exampleSource, exampleState } from '../../../../history-rows.ts';
import { read, show } from '../../../../show.tsx';

const hostile = 'Invoice \u202Egnp.exe <img src=x>\tA\nB';

function answer(query: HistoryQuery, total: number): void {
  drawState(useHistory, { answer: { query, says: sameText('asked'), total, tookMs: 1, near: [] } });
}

const restore = rememberStores([useApp, useHeld, useHistory, useHistorySources]);

beforeEach(() => drawState(useApp, { app: exampleApp }));
afterEach(restore);

describe('a row', () => {
  it("says the state in a word, and the receiver's words without their protocol", () => {
    const row = exampleRow({ state: 'bounced', status: '5.1.1', reply: 'smtp; 550 5.1.1 No such user' });
    const text = read(show(<Cells row={row} />));
    expect(text).toContain('Bounced');
    expect(text).toContain('5.1.1 550 5.1.1 No such user');
  });

  it('shows what turns or hides text by its code, and is copied as one line', () => {
    const row = exampleRow({ subject: hostile });
    const markup = show(<Cells row={row} />);
    expect(markup).toContain('‹U+202E›');
    expect(markup).not.toContain('\u202E');
    expect(markup).not.toContain('<img');
    const copied = printMessageRow(row, historyListEn, 'en');
    expect(copied).not.toContain('\n');
    expect(copied.split('\t')).toHaveLength(8);
  });

  it('knows the domain of an address, bare or with a name', () => {
    expect(domainOf('Shop <orders@Shop.example>')).toBe('shop.example');
    expect(domainOf('a@b@c.example')).toBe('c.example');
    expect([domainOf('postmaster'), domainOf(null), domainOf('a@')]).toEqual([null, null, null]);
  });
});

describe('in place of the rows', () => {
  it('an empty store says how it is filled', () => {
    drawState(useHeld, { held: exampleState({ events: 0, messages: 0 }) });
    answer({ kind: 'all' }, 0);
    expect(read(show(<Rows />))).toContain('Nothing is kept here yet');
  });

  it('what was not found is no proof, and SES can be asked about just that', () => {
    const insights = exampleSource({ id: 'i', place: { kind: 'insights', region: 'eu-west-1' } });
    drawState(useHeld, { held: exampleState() });
    drawState(useHistorySources, { found: [insights, exampleSource()] });
    answer({ kind: 'message-id', id: 'x' }, 0);
    const text = read(show(<Rows />));
    expect(text).toContain('no proof that nothing was sent');
    expect(text).toContain('Ask message insights (eu-west-1)');
    expect(text).not.toContain('export job');
    expect(read(show(<Rows />, 'ja'))).toMatch(
      /検索してください。記録がないことは、送信されなかったことの証明にはなりません/u,
    );
  });

  it('an address with a mistake in it leads to those that it may have been', () => {
    drawState(useHeld, { held: exampleState() });
    const query = { kind: 'address', address: 'ana@b.example' } as const;
    const near = [{ address: 'anna@b.example', messages: 3 }];
    drawState(useHistory, { answer: { query, says: sameText('asked'), total: 0, tookMs: 1, near } });
    expect(read(show(<Rows />))).toMatch(/Similar addresses that have messages\s+anna@b\.example\s*3 messages/u);
    expect(read(show(<Rows />, 'ja'))).toMatch(/よく似たアドレス\s+anna@b\.example\s*3 件/u);
  });

  it('each kind of search is asked of SES where it can be', () => {
    expect(aboutOf({ kind: 'address', address: 'a@b.example' })).toEqual({
      kind: 'export',
      about: { address: 'a@b.example' },
    });
    expect(aboutOf({ kind: 'words', words: ['spring', 'sale'] })?.about).toEqual({ subject: 'spring sale' });
    expect(aboutOf({ kind: 'status', status: '5.1.1' })).toBeNull();
  });

  it('a failure says what to do', () => {
    drawState(useHistory, { failure: { kind: 'disk', path: 'store', because: 'ENOSPC' } });
    expect(read(show(<Rows />))).toContain('Check free space');
  });
});

it('beside the box stands what was found, and of an empty store nothing', () => {
  answer({ kind: 'all' }, 0);
  drawState(useHeld, { held: exampleState({ events: 0 }) });
  expect(read(show(<SearchBox />))).not.toContain('0 results');
  drawState(useHeld, { held: exampleState() });
  expect(read(show(<SearchBox />))).toContain('asked 0 results');
  drawState(useHistory, { wish: { ...noHistoryWish, span: 'week' } });
  expect(read(show(<SearchBox />))).not.toContain('asked');
});

it("tells the stories of the demo once they were read, not over files of one's own", () => {
  drawState(useHeld, { held: exampleState(), examples: [{ text: 'ann@x.example', says: sameText('Too late') }] });
  expect(show(<Examples />)).toBe('');
  drawState(useHeld, { held: exampleState({ sources: [exampleSource({ events: 3 })] }) });
  expect(read(show(<Examples />))).toContain('Too late');
});

it('says of a single day its date alone, and of little that it is something', () => {
  const firstAtMs = Date.UTC(2026, 9, 1, 12);
  drawState(useHeld, { held: exampleState({ firstAtMs, lastAtMs: firstAtMs + 1000, bytes: 12_000 }) });
  expect(read(show(<HeldLine />))).toContain('5 messages Oct 1, 2026 0.1 MB');
});

it('offers the sending domains as long as nothing is looked for', () => {
  const senderDomains = ['shop.example', 'news.example'];
  drawState(useHeld, { choices: { identities: [], senderDomains, configurationSets: [], families: [] } });
  expect(read(show(<SendingDomains />))).toBe('Sending domains shop.example news.example');
  drawState(useHistory, { text: 'ann' });
  expect(show(<SendingDomains />)).toBe('');
});

it('filters in force stand as chips', () => {
  const wish = {
    ...noHistoryWish,
    states: ['bounced'],
    families: ['google'],
    senderDomains: ['shop.example'],
  } as const;
  drawState(useHistory, { wish: { ...wish, span: 'week' } });
  const text = read(show(<FilterBar />));
  for (const chip of ['Bounced', 'Last 7 days', 'Google', 'Sent from shop.example', 'Clear filters'])
    expect(text).toContain(chip);
});

it('an import says how much of all its bytes is read, while no file of many is done', () => {
  const reached = { done: 0, total: 12, bytes: 1_572_864, totalBytes: 6_291_456 };
  const progress = { runId: 'r', sourceId: '', ...reached, events: 0, at: 'events.gz' };
  drawState(useHistorySources, { importing: 'r', runs: { r: { sourceId: '', progress } } });
  const drawn = show(<ImportLines />);
  expect(read(drawn)).toContain('Importing: 0 of 12 files, 1.5 MB of 6 MB, 0 events');
  expect(drawn).toContain('aria-valuenow="25"');
  expect(read(show(<ImportLines />, 'ja'))).toContain('12 ファイル中 0 ファイル、6 MB 中 1.5 MB');
  expect(shareOf({ done: 3, total: 12, bytes: 9 })).toBe(1 / 4);
  expect(shareOf({ ...reached, bytes: 9_000_000 })).toBe(1);
});

it('the end of an import says what was new, known and broken', () => {
  const note = { where: 'events.json', position: null, says: sameText('Not all of it is events'), count: 3 };
  const cut = { where: 'events.json', position: 7, says: sameText('Cut short'), count: 2 };
  const taken = { ...nothingTaken, files: 3, events: 1200, known: 20, broken: 2, troubles: [note, cut] };
  drawState(useHistorySources, {
    imported: { runId: 'r', sourceId: 'files', cancelled: false, failure: null, taken },
  });
  expect(read(show(<Imported />))).toContain(
    '1,200 new events from 3 files, 20 known already, 2 pieces could not be read Notes on this import (5)',
  );
  expect(read(show(<Imported />, 'ja'))).toContain('20 件は取り込み済み、2 か所は読み取り不可');
});
