// Where files may be dropped: says what will become of them while they hover above.
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { DropVeil } from '../../../ui/drop-veil.tsx';

type Props = {
  /** What dropping does here. */
  readonly says: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

export function DropZone({ says, onDrop, className, children }: Props) {
  const [isOver, setOver] = useState(false);
  /** Entering a child leaves its parent: only the last of them to be left ends it. */
  const depth = useRef(0);
  const move = (event: DragEvent, by: number) => {
    if (!hasFiles(event)) return;
    // A zone around this one has other plans for them.
    event.stopPropagation();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={className}
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDropCapture={(event) => {
        if (!hasFiles(event)) return;
        depth.current = 0;
        setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
      <DropVeil isOver={isOver} says={says} />
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
