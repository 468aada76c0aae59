import type { ComponentChildren } from "preact";
import type { Request } from "../../app/contract.ts";
import { awaitedAction } from "../model/state.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { ViewHead } from "./head.tsx";

/** The first thing that is ever seen: no answer yet. */
export function Loading() {
  const { state, t } = viewContext();
  return (
    <>
      <ViewHead title={t.common.goals} />
      {!state.trouble && (
        <>
          <p class="soft">{t.common.loading}</p>
          <div class="skeleton" />
          <div class="skeleton" />
          <div class="skeleton" />
        </>
      )}
    </>
  );
}

/** A file without our sheets. */
export function NotSetUp() {
  const { t } = viewContext();
  return (
    <Welcome words={t.common.notSetUp}>
      <RequestButton request={{ do: "set-up" }} text={t.common.setUp} primary />
      <RequestButton request={{ do: "insert-example" }} text={t.common.insertExample} />
    </Welcome>
  );
}

/** Our sheets, and nothing in them. */
export function NoObjectives() {
  const { t } = viewContext();
  return (
    <Welcome words={t.common.empty}>
      <Button variant="primary" text={t.common.newObjective} event={{ type: "new-objective" }} />
      <RequestButton request={{ do: "insert-example" }} text={t.common.insertExample} />
    </Welcome>
  );
}

interface WelcomeProps {
  readonly words: { readonly title: string; readonly text: string };
  readonly children: ComponentChildren;
}

/** Three bars on their way to a line, and what to do first. */
export function Welcome({ words, children }: WelcomeProps) {
  return (
    <section class="welcome">
      <svg viewBox="0 0 96 48" aria-hidden="true">
        <path class="track" d="M8 8h80M8 24h80M8 40h80" />
        <path class="one" d="M8 8h58" />
        <path class="two" d="M8 24h34" />
        <path class="three" d="M8 40h46" />
        <path class="today" d="M58 1v46" />
      </svg>
      <ViewHead title={words.title} />
      <p>{words.text}</p>
      <div class="stack">{children}</div>
    </section>
  );
}

interface RequestButtonProps {
  readonly request: Request;
  readonly text: string;
  readonly primary?: boolean;
}

function RequestButton({ request, text, primary }: RequestButtonProps) {
  const { state, t } = viewContext();
  const waits = awaitedAction(state) === request.do;
  return (
    <Button
      variant={primary ? "primary" : "secondary"}
      text={waits ? t.common.working : text}
      event={{ type: "ask", request }}
    />
  );
}
