// A received message as far as it can be read without asking anybody; how it came, what it claims, what its signatures signed.
import type { MimeStructure } from './mime.ts';

export type ReceivedReading = {
  readonly structure: MimeStructure;
};
