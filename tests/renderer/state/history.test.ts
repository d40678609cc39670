import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acceptHistoryChanged,
  forgetHistory,
  moveTo,
  refreshHistory,
  rowAt,
  search,
  showHistory,
  showRows,
  typeQuery,
  useHistory,
  wishHistory,
} from '../../../renderer/state/history.ts';
import { noHistoryWish, printFilter, stretchOf } from '../../../renderer/state/history-wish.ts';
import { useMessagesPlace } from '../../../renderer/state/messages-place.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import type { RequestInput } from '../../../shared/ipc/requests.ts';
import { standBridge, type FakeBridge } from '../fake-bridge.ts';
import { exampleRow } from '../history-examples.ts';
import { examplePage, exampleState } from '../history-rows.ts';

const finds = ({ asked }: FakeBridge) =>
  asked.filter(({ name }) => name === 'history.find').map(({ input }) => input as RequestInput<'history.find'>);

const stand = (find = (input: RequestInput<'history.find'>) => examplePage(input)) =>
  standBridge({
    'history.find': (input) => ({ ok: true, value: find(input) }),
    'history.state': () => ({ ok: true, value: exampleState() }),
  });

beforeEach(forgetHistory);

describe('a search', () => {
  it('waits for a pause in typing, and sends the last text once', async () => {
    vi.useFakeTimers();
    const bridge = stand();
    for (const text of ['a', 'an', ' ana ']) typeQuery(text);
    expect(finds(bridge)).toEqual([]);
    await vi.runAllTimersAsync();
    expect(finds(bridge)).toMatchObject([{ text: 'ana', offset: 0 }]);
    expect(useHistory.getState().answer).toMatchObject({ total: 5000 });
    vi.useRealTimers();
  });

  it('that another overtook is not shown, however late its answer comes', async () => {
    let letGo = () => {};
    const late = new Promise<void>((resolve) => (letGo = resolve));
    standBridge({
      'history.find': async (input) => {
        if (input.text === 'slow') await late;
        return { ok: true, value: examplePage(input, input.text === 'slow' ? 1 : 2) };
      },
    });
    useHistory.setState({ text: 'slow' });
    const slow = search();
    useHistory.setState({ text: 'fast' });
    await search();
    letGo();
    await slow;
    expect(useHistory.getState().answer?.total).toBe(2);
  });

  it('from elsewhere goes to the place, with no filter of before', async () => {
    const bridge = stand();
    wishHistory({ states: ['bounced'] });
    showHistory('ana@mail.example');
    await vi.waitFor(() => expect(useHistory.getState().isAsking).toBe(false));
    expect(useSelection.getState().place).toBe('messages');
    expect(useMessagesPlace.getState().tab).toBe('history');
    expect(finds(bridge).at(-1)).toMatchObject({ text: 'ana@mail.example', filter: { states: [] } });
  });
});

describe('the pages', () => {
  it('are asked for where the screen rests, and those far from it are let go', async () => {
    vi.useFakeTimers();
    const bridge = stand((input) => examplePage(input, 100_000));
    await search();
    showRows(40_000, 40_030);
    showRows(990, 1010);
    await vi.runAllTimersAsync();
    expect(finds(bridge).map(({ offset }) => offset)).toEqual([0, 900, 1000]);
    for (let row = 2000; row < 12_000; row += 100) {
      showRows(row, row + 30);
      await vi.runAllTimersAsync();
    }
    const { pages } = useHistory.getState();
    expect(pages.size).toBe(30);
    expect(rowAt({ pages }, 11_900)?.messageId).toBe('m11900');
    expect(rowAt({ pages }, 0)).toBeUndefined();
    vi.useRealTimers();
  });

  it('are asked anew when the store grows, and the chosen row stays chosen', async () => {
    vi.useFakeTimers();
    let news = 0;
    stand((input) => {
      const page = examplePage(input);
      const rows = [...Array.from({ length: news }, (_, at) => exampleRow({ messageId: `new${at}` })), ...page.rows];
      return { ...page, rows: rows.slice(0, input.limit), total: page.total + news };
    });
    acceptHistoryChanged();
    await vi.runAllTimersAsync();
    expect(useHistory.getState().answer).toBeNull();
    await search();
    moveTo(3);
    news = 2;
    acceptHistoryChanged();
    await vi.runAllTimersAsync();
    const { cursor, pages, answer } = useHistory.getState();
    expect(answer?.total).toBe(5002);
    expect(rowAt({ pages }, cursor)?.messageId).toBe('m3');
    vi.useRealTimers();
  });

  it('keep what was shown while main cannot answer, and say why', async () => {
    stand();
    await search();
    standBridge({ 'history.find': () => ({ ok: false, failure: { kind: 'cancelled' } }) });
    await refreshHistory();
    expect(useHistory.getState()).toMatchObject({ failure: { kind: 'cancelled' }, answer: { total: 5000 } });
  });
});

describe('a span', () => {
  const nowMs = new Date(2026, 10, 22, 15, 30).getTime();

  it('in words runs until now, from midnight or so many days back', () => {
    expect(stretchOf('today', nowMs)).toEqual({ fromMs: new Date(2026, 10, 22).getTime(), untilMs: null });
    expect(stretchOf('week', nowMs)).toEqual({ fromMs: nowMs - 7 * 86_400_000, untilMs: null });
  });

  it('of days has both of them whole, and an empty one is open', () => {
    const span = { from: '2026-11-01', until: '2026-11-03' };
    expect(printFilter({ ...noHistoryWish, span }, nowMs)).toMatchObject({
      fromMs: new Date(2026, 10, 1).getTime(),
      untilMs: new Date(2026, 10, 4).getTime(),
    });
    expect(stretchOf({ from: '', until: '2026-11-03' }, nowMs).fromMs).toBeNull();
  });
});
