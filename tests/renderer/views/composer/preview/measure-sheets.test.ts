import { describe, expect, it } from 'vitest';
import { measureSheets, type Sheet } from '../../../../../renderer/views/composer/preview/measure-sheets.ts';
import { openMeasuring } from '../../../../../renderer/views/composer/preview/open-measuring.ts';
import { fakeFrame, measuringAnswer } from './fake-measuring.ts';

function deskOver(answer: Parameters<typeof fakeFrame>[0] = measuringAnswer) {
  const frame = fakeFrame(answer);
  const sizes: string[] = [];
  const measuring = openMeasuring(frame.line, { onLater: (drawn) => desk.hearSize(drawn) });
  const desk = measureSheets(measuring, ({ widthPx }) => void sizes.push(`frame ${widthPx}`));
  frame.say({ kind: 'ready' });
  return { frame, desk, measuring, sizes };
}

const sheet = (html: string, widthPx = 320): Sheet => ({ html, widthPx, heightPx: 600 });
const drawsOf = ({ asked }: ReturnType<typeof fakeFrame>) =>
  asked.flatMap((ask) => (ask.kind === 'draw' ? ask.html : []));

/** Until every question so far has had its turn. */
async function turned({ desk }: ReturnType<typeof deskOver>): Promise<void> {
  await desk.boxesAt(sheet('last'), 0);
}

describe('measuring', () => {
  it('draws each mail at its width, one after the other, and the first last', async () => {
    const made = deskOver();
    const told: string[] = [];
    made.desk.measureAll([sheet('first'), sheet('wide one', 600)], (one, { heightPx }) => {
      told.push(`${one.html} ${heightPx}`);
    });
    await turned(made);
    expect(told).toEqual(['wide one 8', 'first 5']);
    expect(made.sizes.slice(0, 2)).toEqual(['frame 600', 'frame 320']);
  });

  it('leaves out what was typed over meanwhile', async () => {
    const made = deskOver();
    const told: string[] = [];
    for (const html of ['a', 'ab', 'abc']) made.desk.measureAll([sheet(html)], (one) => void told.push(one.html));
    await turned(made);
    expect(told).toEqual(['abc']);
    expect(drawsOf(made.frame)).not.toContain('ab');
  });

  it('draws a mail once for many questions about it', async () => {
    const { frame, desk } = deskOver();
    expect(await desk.spanAt(sheet('mail'), 3, 9)).toEqual({ start: 3, end: 9 });
    expect(await desk.boxesAt(sheet('mail'), 7)).toEqual([{ x: 0, y: 7, width: 10, height: 10 }]);
    expect(await desk.audit(sheet('mail'), 'light')).toEqual({ rulesRun: 2, violations: [] });
    expect(drawsOf(frame)).toEqual(['mail']);
  });

  it('hears of a size that images changed later', async () => {
    const made = deskOver();
    const told: number[] = [];
    made.desk.measureAll([sheet('mail')], (_one, { heightPx }) => void told.push(heightPx));
    await made.desk.boxesAt(sheet('mail'), 0);
    made.frame.say({ kind: 'drawn', id: 1, widthPx: 320, heightPx: 900 });
    expect(told).toEqual([4, 900]);
  });

  it('is not led by answers that were not asked for, or are none', async () => {
    const { frame, desk } = deskOver((ask) =>
      ask.kind === 'at' ? { kind: 'at', id: ask.id, span: 'all' } : measuringAnswer(ask),
    );
    for (const said of [null, 'ready', { kind: 'at', id: 99, span: { start: 0, end: 1 } }, { kind: 'found', id: 1 }]) {
      frame.say(said);
    }
    expect(await desk.spanAt(sheet('mail'), 0, 0)).toBeNull();
  });

  it('answers null to all who wait when the frame goes', async () => {
    const { desk, measuring } = deskOver(() => null);
    const waiting = desk.spanAt(sheet('mail'), 0, 0);
    // A turn of the loop, so that the question is on its way.
    await new Promise((later) => setImmediate(later));
    measuring.close();
    expect(await waiting).toBeNull();
  });
});
