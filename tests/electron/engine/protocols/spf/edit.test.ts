// Corrections by span.
import { describe, expect, it } from 'vitest';
import { editRecord, insertion } from '../../../../../electron/engine/protocols/spf/edit.ts';

const text = 'v=spf1 a mx -all';

describe('editRecord', () => {
  it('replaces, removes and adds, and tells what changed', () => {
    const edits = [
      { span: { start: 12, end: 16 }, put: '~all' },
      { span: { start: 7, end: 8 }, put: '' },
      { span: { start: 11, end: 11 }, put: ' include:a.example' },
    ];
    const { value, changed } = editRecord(text, edits);
    expect(value).toBe('v=spf1 mx include:a.example ~all');
    expect(changed.map(({ start, end }) => value.slice(start, end))).toEqual(['include:a.example', '~all']);
  });

  it('leaves out an edit that overlaps an earlier one', () => {
    const edits = [
      { span: { start: 7, end: 11 }, put: '' },
      { span: { start: 9, end: 11 }, put: 'ptr' },
    ];
    expect(editRecord(text, edits).value).toBe('v=spf1 -all');
  });
});

describe('insertion', () => {
  it.each([
    ['v=spf1 a -all', 'v=spf1 a mx -all'],
    ['v=spf1 a redirect=x.example', 'v=spf1 a mx redirect=x.example'],
    ['v=spf1 a ', 'v=spf1 a mx'],
    ['v=spf1 all', 'v=spf1 mx all'],
    ['v=spf1', 'v=spf1 mx'],
  ])('puts a term where it counts in %j', (before, after) => {
    expect(editRecord(before, [insertion(before, 'mx')]).value).toBe(after);
  });
});
