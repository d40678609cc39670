// The parts of a message that hold content, in the order in which they stand.
import type { MimePart } from '../../../shared/message/mime.ts';

/** A message inside is one of them. */
export function leavesOf(part: MimePart): readonly MimePart[] {
  return part.contentType.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part];
}
