// The format and the size of an image, read from its bytes.
import { disableTypes, imageSize } from 'image-size';
import type { MeasuredImage } from '../../ports/workshop.ts';

const noImage: MeasuredImage = { format: null, widthPx: null, heightPx: null };

// No mail client shows these, and a crafted icon of Apple's is read without end.
disableTypes(['cur', 'dds', 'icns', 'ktx', 'pnm', 'psd', 'tga']);

export function measureImage({ buffer, byteOffset, length }: Uint8Array): MeasuredImage {
  try {
    // A Buffer is cut without copying it: a JPEG may have a hundred thousand segments.
    const { type, width, height } = imageSize(Buffer.from(buffer, byteOffset, length));
    return { format: type === 'jpg' ? 'jpeg' : (type ?? null), widthPx: width, heightPx: height };
  } catch {
    // What is none, or was cut off, is told so by its nulls.
    return noImage;
  }
}
