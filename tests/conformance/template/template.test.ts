// SES's dialect against Handlebars: by feature, by chance, and where the two are meant to differ.
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../electron/engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../electron/engine/mail/template/render-template.ts';
import type { RenderedPart } from '../../../shared/draft/rendering.ts';
import { broken, cases, order } from './cases.ts';
import { askHandlebars, askOurs, intendedDifferences } from './oracle.ts';
import { chanceFrom, randomData, randomTemplate } from './random-template.ts';

describe('the evaluator renders what Handlebars renders', () => {
  it.each(Object.entries(cases))('%s', (_feature, ofFeature) => {
    const answers = (ask: typeof askOurs) =>
      ofFeature.map(([template, data = order]) => [template, ask(template, data)]);
    const expected = answers(askHandlebars);
    expect(answers(askOurs)).toEqual(expected);
    expect(expected.filter(([, answer]) => answer === null).length).toBeLessThan(expected.length / 4);
  });

  it('and refuses what Handlebars refuses', () => {
    const accepted = (ask: typeof askOurs) =>
      broken.filter(([template, data = order]) => ask(template, data) !== null).map(([template]) => template);
    expect(accepted(askHandlebars)).toEqual([]);
    expect(accepted(askOurs)).toEqual([]);
  });

  it.each(intendedDifferences)('but for $template', ({ template, data = {}, handlebars, ours, reason }) => {
    expect(askHandlebars(template, data)).toBe(handlebars);
    expect(askOurs(template, data)).toBe(ours);
    expect(handlebars).not.toBe(ours);
    expect(reason.length).toBeGreaterThan(20);
  });
});

const templates = 1000;

describe('of templates made by chance', () => {
  const made = Array.from({ length: templates }, (_, seed) => {
    const chance = chanceFrom(seed + 1);
    return { template: randomTemplate(chance), data: randomData(chance) };
  });

  it('each renders as Handlebars renders it', () => {
    const answers = made.map((one) => ({ ...one, ours: askOurs(one.template, one.data) }));
    const different = answers.filter(({ template, data, ours }) => ours !== askHandlebars(template, data));
    expect(different.slice(0, 3)).toEqual([]);
    expect(answers.filter(({ ours }) => ours !== null).length).toBeGreaterThan(templates / 3);
  });

  it('each is mapped to its source without a gap', () => {
    for (const { template, data } of made) {
      const read = readTemplate('html', template);
      const rendered = renderTemplate(read, data);
      expect({ template, faults: faultsOfMap(template, rendered) }).toEqual({ template, faults: [] });
      const names = read.reading.variables.filter(
        ({ written, place }) => template.slice(place.start, place.end) !== written,
      );
      expect(names).toEqual([]);
    }
  });
});

function faultsOfMap(source: string, { text, pieces }: RenderedPart): readonly unknown[] {
  const gaps = pieces.filter(
    (piece, index) => piece.start !== (pieces[index - 1]?.end ?? 0) || piece.end <= piece.start,
  );
  const unlike = pieces.filter(
    ({ kind, start, end, from, to }) => kind === 'text' && source.slice(from, to) !== text.slice(start, end),
  );
  const untagged = pieces.filter(
    ({ kind, from, to }) => kind === 'value' && !/^\{\{.*\}\}$/su.test(source.slice(from, to)),
  );
  const short = (pieces.at(-1)?.end ?? 0) === text.length ? [] : ['ends early'];
  return [...gaps, ...unlike, ...untagged, ...short];
}
