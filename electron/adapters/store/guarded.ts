// Turns what the disk throws into a refusal that names the path.
import { type Outcome, refuse } from '../../../shared/failure.ts';

export async function guarded<T>(
  filePath: string,
  act: (filePath: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await act(filePath);
  } catch (error) {
    return refuse({ kind: 'disk', path: filePath, because: error instanceof Error ? error.message : String(error) });
  }
}
