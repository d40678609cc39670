// Makes a set-up to deploy, to be shown or written into a folder that the user chose.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SetupAsk } from '../../../shared/health/asks.ts';
import type { GeneratedSetup } from '../../../shared/health/generated.ts';
import { generateSetup } from '../../engine/publish/setups/generate-setup.ts';
import type { WriteText } from '../export-profiles.ts';

export function makeSetup(ask: SetupAsk): Outcome<GeneratedSetup> {
  return generateSetup(ask);
}

export type SetupPlace = {
  /** The path of a file of this name in the chosen folder. */
  readonly pathOf: (name: string) => string;
  readonly writeText: WriteText;
};

/** Each file whole or not at all. */
export async function saveSetup(ask: SetupAsk, { pathOf, writeText }: SetupPlace): Promise<Outcome<null>> {
  const setup = generateSetup(ask);
  if (!setup.ok) return setup;
  for (const { name, text } of setup.value.files) {
    const written = await writeText(pathOf(name), text);
    if (!written.ok) return written;
  }
  return accept(null);
}
