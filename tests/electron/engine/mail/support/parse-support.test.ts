// Reading the caniemail data: the clients, the newest answer of each, and what is no such data.
import { describe, expect, it } from 'vitest';
import { parseSupport } from '../../../../../electron/engine/mail/support/parse-support.ts';
import { defaultTargets } from '../../../../../shared/draft/support.ts';
import { shippedData, shippedJson } from './shipped-data.ts';

const made = (feature: object, rest: object = {}): unknown => ({
  last_update_date: '2025-01-02 00:00:00 +0000',
  nicenames: { family: { outlook: 'Outlook' }, platform: { windows: 'Windows' } },
  data: [
    { slug: 'css-width', title: 'width', url: 'https://www.caniemail.com/features/css-width/', stats: {}, ...feature },
  ],
  ...rest,
});
const answerOf = (versions: object, notes: object | null = null): unknown =>
  parseSupport(made({ stats: { outlook: { windows: versions } }, notes_by_num: notes }), 'refreshed')
    ?.features.get('css-width')
    ?.clients.get('outlook.windows');

describe('parseSupport', () => {
  it('reads the shipped data', () => {
    const { updatedOn, features, unknownFeatures, source, clients } = shippedData.facts;
    expect([updatedOn, features, unknownFeatures, source]).toEqual(['2025-09-09', 302, 0, 'shipped']);
    const ids = clients.map(({ id }) => id);
    expect(defaultTargets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(clients.map(({ family }) => family)).size).toBe(21);
    expect(clients.find(({ id }) => id === 'outlook.windows')).toEqual({
      id: 'outlook.windows',
      name: 'Outlook (Windows)',
      family: 'outlook',
      familyName: 'Outlook',
    });
  });

  it.each([
    ['years', { '2019': 'y', '2007': 'n' }, 'y'],
    ['months', { '2020-01': 'n', '2019-10': 'y' }, 'n'],
    ['versions, of which JSON puts whole numbers first', { '10.3': 'n', '12': 'y', '11': 'n' }, 'y'],
    ['versions of several parts', { '6.1.9': 'n', '6.1.10': 'y' }, 'y'],
    ['years and versions', { '2016': 'y', '16.80': 'n' }, 'n'],
  ])('takes the newest of %s', (_what, versions, answer) => {
    expect(answerOf(versions)).toEqual({ answer, notes: [] });
  });

  it('gives the notes in full', () => {
    const notes = { '1': 'One (see [this](https://a.example)).', '2': 'Two.' };
    expect(answerOf({ '2019': 'a #1 #3' }, notes)).toEqual({ answer: 'a', notes: ['One (see this).'] });
  });

  it('counts features that are newer than the program', () => {
    expect(parseSupport(made({ slug: 'css-of-tomorrow' }), 'refreshed')?.facts).toMatchObject({
      features: 1,
      unknownFeatures: 1,
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['another object', { data: [] }],
    ['no features', made({}, { data: [] })],
    ['no names', made({}, { nicenames: {} })],
    ['an answer of another form', made({ stats: { outlook: { windows: { '2019': 'maybe' } } } })],
    ['stats of another form', made({ stats: { outlook: { windows: 'y' } } })],
    ['a feature without a name', made({ slug: 7 })],
  ])('is null for %s', (_what, json) => {
    expect(parseSupport(json, 'refreshed')).toBeNull();
  });

  it('does not write to what it was given', () => {
    expect(parseSupport(Object.freeze(shippedJson), 'shipped')?.features.size).toBe(302);
  });
});
