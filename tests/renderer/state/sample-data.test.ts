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
      items: [{ name: 'name', parts: [{ id: 'id' }] }],
      isMember: true,
    });
  });

  it('leaves what is there as it is, in every entry of a list', () => {
    const data = { contact: { lastName: 'L' }, items: [{ name: 'A' }, { parts: [] }], isMember: false };
    expect(filled(JSON.stringify(data))).toEqual({
      contact: { lastName: 'L', firstName: 'firstName' },
      items: [
        { name: 'A', parts: [{ id: 'id' }] },
        { name: 'name', parts: [] },
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
