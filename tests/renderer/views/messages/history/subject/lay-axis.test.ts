// A story on its axis: to scale, closer together where it must be, and no words over each other.
import { describe, expect, it } from 'vitest';
import { laneNamePx, layAxis, namedMarks } from '../../../../../../renderer/views/messages/history/subject/lay-axis.ts';
import { timeScale, timeSteps } from '../../../../../../renderer/views/messages/history/subject/time-scale.ts';
import { greylistedStory, sentAtMs, silentStory } from '../../../../history-examples.ts';

const hour = 3_600_000;
const ask = { sentAtMs, nowMs: sentAtMs + 72 * hour, width: 800 };

describe('the scale', () => {
  it('is even where nothing dwarfs anything', () => {
    const scale = timeScale([0, 1000, 4000]);
    expect([scale.isLog, scale.share(1000), scale.share(4000)]).toEqual([false, 0.25, 1]);
  });

  it('lets a second and three days be seen on one axis, in their order', () => {
    const moments = [0, 1000, 300_000, 900_000, 72 * hour];
    const scale = timeScale(moments);
    const shares = moments.map(scale.share);
    const steps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
    expect(scale.isLog).toBe(true);
    expect(Math.min(...steps)).toBeGreaterThan(0.04);
  });

  it('keeps what lies outside at its edges, and knows one moment alone', () => {
    const scale = timeScale([1000, 2000]);
    expect([scale.share(0), scale.share(9000)]).toEqual([0, 1]);
    expect(timeScale([5]).share(5)).toBe(0);
    expect(timeScale([]).share(5)).toBe(1);
  });

  it.each([[[0, 900]], [[0, 7000]], [[0, 60_000, 10 * hour]], [[0, 1000, 4000 * hour]], [[7]]])(
    'names few round times of %j',
    (moments) => {
      const steps = timeSteps(timeScale(moments), 0.1);
      expect(steps[0]).toBe(0);
      expect(steps.length).toBeLessThanOrEqual(11);
    },
  );
});

describe('the axis', () => {
  it('has a lane for what SES did and one for what the recipient did', () => {
    const { marks, tried, nowX } = layAxis({ ...ask, story: greylistedStory() });
    expect(marks.map(({ type, lane }) => `${type} ${lane}`)).toEqual([
      'SEND delivery',
      'DELIVERY_DELAY delivery',
      'DELIVERY_DELAY delivery',
      'DELIVERY delivery',
      'OPEN reader',
      'CLICK reader',
    ]);
    expect((tried?.x ?? 0) + (tried?.width ?? 0)).toBeCloseTo(marks[3]?.x ?? 0);
    expect(nowX).toBeNull();
  });

  it('draws a gap that lasts until now to the present', () => {
    const { gaps, nowX } = layAxis({ ...ask, story: silentStory() });
    expect(gaps).toHaveLength(1);
    expect((gaps[0]?.x ?? 0) + (gaps[0]?.width ?? 0)).toBeCloseTo(nowX ?? 0);
  });

  it('knows no silence where nothing more is to come', () => {
    const { gaps, ...story } = silentStory();
    const over = gaps.map((gap) => ({ ...gap, isExpected: true }));
    expect(layAxis({ ...ask, story: { ...story, gaps: over } })).toMatchObject({ gaps: [], nowX: null });
  });

  it('does not stretch for a clock that is wrong', () => {
    const { entries, ...story } = greylistedStory();
    const wrong = entries.map((entry, index) =>
      index === 5 ? { ...entry, isSkewed: true, event: { ...entry.event, atMs: 0 } } : entry,
    );
    const { fromMs } = layAxis({ ...ask, story: { ...story, entries: wrong } });
    expect(fromMs).toBe(sentAtMs);
  });

  it('names marks where there is room, the last and the first before those between', () => {
    const { marks, right } = layAxis({ ...ask, width: 300, story: greylistedStory() });
    const lane = marks.filter((mark) => mark.lane === 'delivery');
    const named = namedMarks(lane, { right, widthOf: () => 60 });
    expect(named.slice(0, 2).map(({ type }) => type)).toEqual(['DELIVERY', 'SEND']);
    const middles = named.map(({ middle }) => middle).toSorted((a, b) => a - b);
    for (const [index, middle] of middles.slice(1).entries())
      expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(60);
    expect((middles[0] ?? 0) - 30).toBeGreaterThanOrEqual(laneNamePx);
  });
});
