// A sending that is ready to be carried out.
import type { SendRun } from '../../../shared/message/send.ts';
import type { SendLoad } from '../../ports/run-store.ts';

export type SendWork = {
  readonly run: SendRun;
  readonly load: SendLoad;
  /** Recipients a second. */
  readonly perSecond: number;
  readonly signal: AbortSignal;
};
