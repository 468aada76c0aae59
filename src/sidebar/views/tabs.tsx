import { surroundings } from "./surroundings.ts";

/** Goals or KPIs. */
export function Tabs() {
  const { state, t, send } = surroundings();
  const titles = { goals: t.panel.goals, kpis: t.kpi.title };
  return (
    <nav class="tabs" aria-label={t.kpi.views}>
      {(["goals", "kpis"] as const).map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={state.tab === tab ? "page" : undefined}
          onClick={() => send({ type: "tab", tab })}
        >
          {titles[tab]}
        </button>
      ))}
    </nav>
  );
}
