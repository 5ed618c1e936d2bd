import { useQueries } from '@tanstack/react-query';
import { MapWorkplaceDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';

/** More places than this are shown by their id on the map; each has its name on its own page. */
const MOST = 40;

/** The API's chain names workplaces by id only; their names are read beside it. */
export function useWorkplaceNames(drawn: readonly string[]): (id: string) => string {
  const ids = [...new Set(drawn)].sort().slice(0, MOST);
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [MapWorkplaceDocument.toString(), id],
      queryFn: () => ask(MapWorkplaceDocument, { id, asOf: null }),
    })),
  });
  const names = new Map(ids.map((id, at) => [id, answers[at]?.data?.workplace?.name]));
  return (id) => names.get(id) ?? id;
}
