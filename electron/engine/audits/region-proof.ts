// The few requests to AWS that prove what an audit of a whole region says: there may be hundreds behind it.
import type { AwsCall } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';

const most = 12;
/** Where nothing is at fault, the lists alone say what there was to judge. */
const mostLists = 3;

/** Those about the things that are at fault; where there are none, those that listed what there is. */
export function regionProof(
  evidence: readonly Evidence<unknown>[],
  subjects: readonly (string | null)[] = [],
): { readonly calls: readonly AwsCall[] } {
  const calls = evidence.flatMap(({ from }) => from.flatMap((source) => (source.kind === 'aws' ? [source.call] : [])));
  const about = calls.filter(({ subject }) => subject !== null && subjects.includes(subject));
  const lists = calls.filter(({ subject }) => subject === null);
  return { calls: about.length > 0 ? about.slice(0, most) : (lists.length > 0 ? lists : calls).slice(0, mostLists) };
}
