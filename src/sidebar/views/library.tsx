import type { LibraryKpi } from "../../app/contract.ts";
import { CATEGORIES, searchKpis } from "../../domain/kpi.ts";
import { LIBRARY_SEARCH_ID } from "../model/element-ids.ts";
import { sayLibraryKpi } from "../say/kpis.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { ViewHeadWithBack } from "./head.tsx";

/** KPIs that are ready to be used: what they are, how they are computed, and where they lead. */
export function LibraryView() {
  const { state, t, send } = viewContext();
  const { library, librarySearch, trouble } = state;
  const found = searchKpis(library?.kpis ?? [], librarySearch, t.kpi.categories);
  return (
    <>
      <ViewHeadWithBack title={t.kpi.library} />
      <div class="field search">
        <label for={LIBRARY_SEARCH_ID}>{t.kpi.librarySearch}</label>
        <input
          id={LIBRARY_SEARCH_ID}
          type="search"
          value={librarySearch}
          onInput={(event) => send({ type: "library-search", text: event.currentTarget.value })}
        />
      </div>
      <p class="facts" role="status">
        {library ? t.kpi.kpiCount(found.length) : !trouble && t.common.working}
      </p>
      {CATEGORIES.map((category) => (
        <CategoryGroup
          key={category}
          category={category}
          kpis={found.filter((kpi) => kpi.category === category)}
        />
      ))}
      <Button variant="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
    </>
  );
}

interface CategoryGroupProps {
  readonly category: LibraryKpi["category"];
  readonly kpis: readonly LibraryKpi[];
}

function CategoryGroup({ category, kpis }: CategoryGroupProps) {
  const { t } = viewContext();
  if (kpis.length === 0) return null;
  return (
    <section class="group">
      <h2>{t.kpi.categories[category]}</h2>
      <ul class="library">
        {kpis.map((kpi) => (
          <LibraryEntry key={kpi.code} kpi={kpi} />
        ))}
      </ul>
    </section>
  );
}

function LibraryEntry({ kpi }: { readonly kpi: LibraryKpi }) {
  const { state, language, t } = viewContext();
  const name = kpi.name.toLowerCase();
  const used = state.panel?.kpis.some(({ fields }) => fields.title.trim().toLowerCase() === name);
  return (
    <li>
      <Button
        variant="link"
        text={kpi.name}
        ariaLabel={t.kpi.use(kpi.name)}
        event={{ type: "new-kpi", from: kpi }}
      />
      {used && <span class="facts"> ({t.kpi.inUse})</span>}
      <p>{kpi.formula}</p>
      <p class="facts">{sayLibraryKpi(kpi, language)}</p>
    </li>
  );
}
