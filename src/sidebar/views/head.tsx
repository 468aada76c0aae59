import type { ComponentChildren } from "preact";
import { HEADING } from "../model/element-ids.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./context.ts";

interface HeadProps {
  readonly title: string;
  /** What leads back stands before the title, what leads on behind it. */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The first line of a view; its heading takes the focus when the view changes. */
export function Head({ title, before, children }: HeadProps) {
  return (
    <header class="head">
      {before}
      <h1 id={HEADING} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}

/** What leads back to the list, by what it shows. */
export function backTo(): string {
  const { state, t } = surroundings();
  return state.tab === "kpis" ? t.kpi.back : t.common.back;
}

/** The first line of a view that lies over the list, and closes. */
export function BackHead({ title }: { readonly title: string }) {
  return (
    <Head
      title={title}
      before={<Button look="quiet" icon="back" says={backTo()} event={{ type: "close" }} />}
    />
  );
}

/** Goals or KPIs. */
export function Tabs() {
  const { state, t, send } = surroundings();
  const titles = { goals: t.common.goals, kpis: t.kpi.title };
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
