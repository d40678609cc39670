// Questions to main whose answers are shown where they were asked and kept nowhere.
import { bridge } from '../bridge.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { RequestAnswer } from '../../shared/ipc/requests.ts';
import type { Prediction, Stream } from '../../shared/report.ts';

export function readSelectors(header: string): Promise<Reply<RequestAnswer<'selector.read'>>> {
  return bridge.request('selector.read', { header });
}

export function predictDmarc(stream: Stream): Promise<Reply<Prediction>> {
  return bridge.request('dmarc.predict', stream);
}
