import type { MimeStructure } from '../../../../shared/message/mime.ts';
export type ReceivedReading = {
    readonly structure: MimeStructure;
};
