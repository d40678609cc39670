import { describe, expect, it } from 'vitest';
import { fillData, missingPaths } from '../../../renderer/state/sample-data.ts';
import type { TemplateReadings, VariableUse } from '../../../shared/draft/rendering.ts';
import { examplePlace } from '../draft-examples.ts';

const use = (path: string, how: VariableUse['use'] = 'value', written = path): VariableUse => ({
  written,
  path,
  use: how,
  place: examplePlace('html', 0, 1),
});

function reading(...variables: readonly VariableUse[]): TemplateReadings {
  return { subject: null, html: { part: 'html', fault: null, variables, tags: [] }, text: null };
}

const whole = reading(
  use('contact.firstName'),
  use('items', 'block'),
  use('items[].name'),
  use('items[].parts[].id'),
  use('isMember', 'block'),
  use('index', 'value', '@index'),
  use('openTracker', 'value', 'ses:openTracker'),
);

const filled = (data: string, readings = whole): unknown => JSON.parse(fillData(data, readings) ?? 'null');

describe('sample data', () => {
  it('is made of the names that the template uses, and leaves out what SES gives itself', () => {
    expect(filled('')).toEqual({
      contact: { firstName: 'firstName' },
      items: [
        { name: 'name', parts: [{ id: 'id' }, { id: 'id 2' }] },
        { name: 'name 2', parts: [{ id: 'id' }, { id: 'id 2' }] },
      ],
      isMember: true,
    });
  });

  it('has the kind of value that a name speaks of', () => {
    const names = [
      'trackingUrl',
      'hero_image_url',
      'logo',
      'email',
      'arrivesOn',
      'order.total',
      'quantity',
      'on',
      'city',
    ];
    expect(filled('', reading(...names.map((name) => use(name))))).toEqual({
      trackingUrl: 'https://www.example.com/',
      hero_image_url: 'https://www.example.com/image.png',
      logo: 'https://www.example.com/image.png',
      email: 'ada@example.com',
      arrivesOn: '2026-01-31',
      order: { total: '12.50' },
      quantity: 2,
      on: 'on',
      city: 'city',
    });
  });

  it('leaves out a name that looks misspelt, as long as another is missing', () => {
    const slip = reading(use('a.firstName'), use('a.firstName'), use('a.fristName'));
    expect(filled('', slip)).toEqual({ a: { firstName: 'firstName' } });
    expect(filled('{"a":{"firstName":"A"}}', slip)).toEqual({ a: { firstName: 'A', fristName: 'fristName' } });
  });

  it('leaves what is there as it is, in every entry of a list', () => {
    const data = { contact: { lastName: 'L' }, items: [{ name: 'A' }, { parts: [] }], isMember: false };
    expect(filled(JSON.stringify(data))).toEqual({
      contact: { lastName: 'L', firstName: 'firstName' },
      items: [
        { name: 'A', parts: [{ id: 'id' }, { id: 'id 2' }] },
        { name: 'name 2', parts: [] },
      ],
      isMember: false,
    });
  });

  it('touches nothing where a name stands for something else, and no prototype', () => {
    expect(filled('{"contact":"Ann","items":7,"isMember":null}')).toEqual({
      contact: 'Ann',
      items: 7,
      isMember: null,
    });
    filled('{}', reading(use('__proto__.polluted'), use('constructor.prototype.polluted')));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is not made of broken data', () => {
    expect([fillData('{', whole), fillData('[]', whole), missingPaths('nope', whole)]).toEqual([null, null, null]);
  });

  it('says what is missing, and nothing once it was added', () => {
    expect(missingPaths('{"items":[],"isMember":1}', whole)).toEqual(['contact.firstName']);
    expect(missingPaths(fillData('', whole) ?? '', whole)).toEqual([]);
  });
});
