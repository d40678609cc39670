// What to write instead of a feature that a client lacks, for those that mail uses most.
import type { Text } from '../../../../shared/text.ts';
import { boxCures } from './box-cures.ts';
import { htmlCures } from './html-cures.ts';
import { lookCures } from './look-cures.ts';

export type CureRow = { readonly slugs: string; readonly cure: Text };

export const featureCures: ReadonlyMap<string, Text> = new Map(
  [...boxCures, ...lookCures, ...htmlCures].flatMap(({ slugs, cure }) =>
    slugs.split(' ').map((slug) => [slug, cure] as const),
  ),
);
