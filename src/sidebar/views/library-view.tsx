import type { LibraryKpi } from "../../app/contract.ts";
import { CATEGORIES } from "../../domain/kpi.ts";
import { searchKpis } from "../../domain/search-kpis.ts";
import { inARow } from "../in-a-row.ts";
import { Button } from "./button.tsx";
import { BackHead } from "./head.tsx";
import { surroundings } from "./surroundings.ts";

/** KPIs that are ready to be used: what they are, how they are computed, and where they lead. */
export function LibraryView() {
  const { state, t, send } = surroundings();
  const found = searchKpis(state.library?.kpis ?? [], state.librarySearch);
  return (
    <>
      <BackHead title={t.kpi.library} />
      <Button look="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
      <div class="field search">
        <label for="library-search">{t.kpi.librarySearch}</label>
        <input
          id="library-search"
          type="search"
          value={state.librarySearch}
          onInput={(event) => send({ type: "library-search", text: event.currentTarget.value })}
        />
      </div>
      {CATEGORIES.map((category) => {
        const kpis = found.filter((kpi) => kpi.category === category);
        return kpis.length > 0 && <Group key={category} title={t.kpi.categories[category]} kpis={kpis} />;
      })}
      {state.library && found.length === 0 && <p class="soft">{t.kpi.libraryNone}</p>}
    </>
  );
}

function Group({ title, kpis }: { readonly title: string; readonly kpis: readonly LibraryKpi[] }) {
  return (
    <section>
      <h2 class="group">{title}</h2>
      <ul class="library">
        {kpis.map((kpi) => (
          <Line key={kpi.code} kpi={kpi} />
        ))}
      </ul>
    </section>
  );
}

function Line({ kpi }: { readonly kpi: LibraryKpi }) {
  const { state, t } = surroundings();
  const used = state.panel?.kpis.some(({ fields }) => fields.title === kpi.name);
  const kind = t.kpi.kinds[kpi.kind].split(":")[0] ?? "";
  return (
    <li>
      <Button look="link" text={kpi.name} says={t.kpi.use(kpi.name)} event={{ type: "new-kpi", from: kpi }} />
      {used && <span class="soft"> ({t.kpi.inUse})</span>}
      <p class="facts">{kpi.formula}</p>
      <p class="facts">
        {inARow([kpi.unit, t.words.measures[kpi.measure], kind, t.kpi.cadences[kpi.cadence]])}
      </p>
    </li>
  );
}
