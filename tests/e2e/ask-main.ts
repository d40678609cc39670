// Asks main as the window does; what is refused fails the test.
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { RequestAnswer, RequestInput, RequestName } from '../../shared/ipc/requests.ts';
import type { Launched } from './launch.ts';

export async function askMain<N extends RequestName>(
  { page }: Launched,
  name: N,
  input: RequestInput<N>,
): Promise<RequestAnswer<N>> {
  const reply = await page.evaluate(
    ([asked, given]) => (globalThis as unknown as { readonly bridge: Bridge }).bridge.request(asked, given as never),
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  // The table pairs each name with its answer, which TypeScript cannot follow into the page.
  return reply.value as RequestAnswer<N>;
}
