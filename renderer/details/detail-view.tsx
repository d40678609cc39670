// Shows any detail by its kind; a new kind does not compile until it is shown here.
import { assertNever } from '../../shared/assert-never.ts';
import type { Detail } from '../../shared/detail.ts';
import { ExcerptView } from './excerpt-view.tsx';
import { LinkView } from './link-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { PlaceView } from './place-view.tsx';
import { RecordCard } from './record-card.tsx';
import { TableView } from './table-view.tsx';
import { TreeView } from './tree-view.tsx';

export function DetailView({ detail }: { readonly detail: Detail }) {
  switch (detail.kind) {
    case 'record-to-publish':
      return <RecordCard record={detail} />;
    case 'excerpt':
      return <ExcerptView excerpt={detail} />;
    case 'table':
      return <TableView table={detail} />;
    case 'tree':
      return <TreeView tree={detail} />;
    case 'matrix':
      return <MatrixView matrix={detail} />;
    case 'place':
      return <PlaceView place={detail} />;
    case 'link':
      return <LinkView link={detail} />;
    default:
      return assertNever(detail);
  }
}
