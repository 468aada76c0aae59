import type { LibraryKpi } from "../../app/contract.ts";
import { CATEGORIES, searchKpis } from "../../domain/kpi.ts";
import { LIBRARY_SEARCH } from "../model/ids.ts";
import { sayLibraryKpi } from "../say/kpi.ts";
import { Button } from "./button.tsx";
import { BackHead } from "./head.tsx";
import { surroundings } from "./surroundings.ts";

/** KPIs that are ready to be used: what they are, how they are computed, and where they lead. */
export function LibraryView() {
  const { state, t, send } = surroundings();
  const { library, librarySearch, trouble } = state;
  const found = searchKpis(library?.kpis ?? [], librarySearch, t.kpi.categories);
  return (
    <>
      <BackHead title={t.kpi.library} />
      <div class="field search">
        <label for={LIBRARY_SEARCH}>{t.kpi.librarySearch}</label>
        <input
          id={LIBRARY_SEARCH}
          type="search"
          value={librarySearch}
          onInput={(event) => send({ type: "library-search", text: event.currentTarget.value })}
        />
      </div>
      <p class="facts" role="status">
        {library ? t.kpi.kpiCount(found.length) : !trouble && t.panel.working}
      </p>
      {CATEGORIES.map((category) => (
        <Group key={category} category={category} kpis={found.filter((kpi) => kpi.category === category)} />
      ))}
      <Button look="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
    </>
  );
}

interface GroupProps {
  readonly category: LibraryKpi["category"];
  readonly kpis: readonly LibraryKpi[];
}

function Group({ category, kpis }: GroupProps) {
  const { t } = surroundings();
  if (kpis.length === 0) return null;
  return (
    <section class="group">
      <h2>{t.kpi.categories[category]}</h2>
      <ul class="library">
        {kpis.map((kpi) => (
          <Line key={kpi.code} kpi={kpi} />
        ))}
      </ul>
    </section>
  );
}

function Line({ kpi }: { readonly kpi: LibraryKpi }) {
  const { state, language, t } = surroundings();
  const name = kpi.name.toLowerCase();
  const used = state.panel?.kpis.some(({ fields }) => fields.title.trim().toLowerCase() === name);
  return (
    <li>
      <Button look="link" text={kpi.name} says={t.kpi.use(kpi.name)} event={{ type: "new-kpi", from: kpi }} />
      {used && <span class="facts"> ({t.kpi.inUse})</span>}
      <p>{kpi.formula}</p>
      <p class="facts">{sayLibraryKpi(kpi, language)}</p>
    </li>
  );
}
