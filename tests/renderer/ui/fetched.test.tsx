// A view that is fetched when it is first shown; that it then appears at once is seen in the built app.
import { expect, it } from 'vitest';
import { fetched } from '../../../renderer/ui/fetched.tsx';
import { read, show } from '../show.tsx';

it('shows what waits, and asks for nothing before it is shown', () => {
  const asked: string[] = [];
  const View = fetched(
    async () => {
      asked.push('view');
      return ({ name }: { readonly name: string }) => <p>Hello {name}</p>;
    },
    () => <p>waiting</p>,
  );
  expect(asked).toEqual([]);
  expect(read(show(<View name="Ada" />))).toBe('waiting');
});
