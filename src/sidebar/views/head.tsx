import type { ComponentChildren } from "preact";
import { HEADING_ID } from "../model/element-ids.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";

interface ViewHeadProps {
  readonly title: string;
  /** What leads back stands before the title, what leads on behind it. */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The first line of a view; its heading takes the focus when the view changes. */
export function ViewHead({ title, before, children }: ViewHeadProps) {
  return (
    <header class="head">
      {before}
      <h1 id={HEADING_ID} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}

/** What leads back to the list, by what it shows. */
export function backLabel(): string {
  const { state, t } = viewContext();
  return state.tab === "kpis" ? t.kpi.back : t.common.back;
}

/** The first line of a view that lies over the list, and closes. */
export function ViewHeadWithBack({ title }: { readonly title: string }) {
  return (
    <ViewHead
      title={title}
      before={<Button variant="quiet" icon="back" ariaLabel={backLabel()} event={{ type: "close" }} />}
    />
  );
}

/** Goals or KPIs. */
export function Tabs() {
  const { state, t, send } = viewContext();
  const titles = { goals: t.common.goals, kpis: t.kpi.title };
  return (
    <nav class="tabs" aria-label={t.kpi.views}>
      {(["goals", "kpis"] as const).map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={state.tab === tab ? "page" : undefined}
          onClick={() => send({ type: "choose-tab", tab })}
        >
          {titles[tab]}
        </button>
      ))}
    </nav>
  );
}
