// The format and the size of an image, read from its bytes.
import { imageSize } from 'image-size';
import type { MeasuredImage } from '../../ports/workshop.ts';

const noImage: MeasuredImage = { format: null, widthPx: null, heightPx: null };

export function measureImage(bytes: Uint8Array): MeasuredImage {
  try {
    const { type, width, height } = imageSize(bytes);
    return { format: type === 'jpg' ? 'jpeg' : (type ?? null), widthPx: width, heightPx: height };
  } catch {
    // What is none, or was cut off, is told so by its nulls.
    return noImage;
  }
}
