import { describe, expect, it } from 'vitest';
import { DataTable } from '../../../renderer/ui/data-table.tsx';
import { byText, sortRows, turnSort } from '../../../renderer/ui/sort-rows.ts';
import { read, show } from '../show.tsx';

const row = (name: string) => ({ key: name, cells: [name, 1], copy: `all of ${name}`, copyName: name });
const more = (drawn: number, all: number) => `${drawn} of ${all}`;

describe('a table of words', () => {
  it('says which column it is sorted by, which others could be, and which cannot', () => {
    const columns = [
      { key: 'name', label: 'Name', sorted: 'descending' },
      { key: 'age', label: 'Age', sorted: null },
      { key: 'note', label: 'Note' },
    ] as const;
    const markup = show(<DataTable label="People" columns={columns} rows={[]} more={more} />);
    expect(markup.match(/aria-sort="\w+"/gu)).toEqual(['aria-sort="descending"', 'aria-sort="none"']);
    expect(markup.match(/<button/gu)).toHaveLength(2);
  });

  it('is one stop of the Tab key, walked by the arrows, with nothing to copy before a row is chosen', () => {
    const markup = show(<DataTable label="People" columns={[]} rows={[row('a'), row('b')]} more={more} />);
    expect(markup.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(markup).toContain('role="grid"');
    expect(markup).not.toContain('data-copy');
    expect(markup).not.toContain('aria-activedescendant');
  });

  it('draws two hundred of thousands, says so, and tells how many rows there are', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => row(`row-${at}`));
    const markup = show(<DataTable label="Many" columns={[]} rows={rows} more={more} />);
    expect(markup).toContain('aria-rowcount="5001"');
    expect(read(markup)).toMatch(/row-199 1 200 of 5000$/u);
  });
});

describe('the order of rows', () => {
  const people = [
    { name: 'b', age: 1 },
    { name: 'a', age: 2 },
    { name: 'c', age: 1 },
  ];
  const orders = {
    name: (one: { name: string }, other: { name: string }) => byText(one.name, other.name),
    age: (one: { age: number }, other: { age: number }) => one.age - other.age,
  };
  const names = (...sort: Parameters<typeof turnSort<'name' | 'age'>>) =>
    sortRows(people, turnSort(...sort), orders).map(({ name }) => name);

  it('is by the column that is pressed, the other way round at the second press', () => {
    expect(names(null, 'name')).toEqual(['a', 'b', 'c']);
    expect(names({ by: 'name', direction: 'ascending' }, 'name')).toEqual(['c', 'b', 'a']);
    expect(names({ by: 'name', direction: 'descending' }, 'name')).toEqual(['a', 'b', 'c']);
    expect(names({ by: 'name', direction: 'ascending' }, 'age')).toEqual(['b', 'c', 'a']);
  });

  it('is as they come where nothing was pressed, and keeps what is equal as it comes', () => {
    expect(sortRows(people, null, orders)).toBe(people);
    expect(names({ by: 'age', direction: 'ascending' }, 'age')).toEqual(['a', 'b', 'c']);
  });
});
