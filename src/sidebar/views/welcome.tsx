import type { ComponentChildren } from "preact";
import type { Request } from "../../app/contract.ts";
import { waitsFor } from "../model/state.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./context.ts";
import { Head } from "./head.tsx";

/** The first thing that is ever seen: no answer yet. */
export function Loading() {
  const { state, t } = surroundings();
  return (
    <>
      <Head title={t.common.goals} />
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
  const { t } = surroundings();
  return (
    <Welcome words={t.common.notSetUp}>
      <Ask request={{ do: "set-up" }} text={t.common.setUp} primary />
      <Ask request={{ do: "insert-example" }} text={t.common.insertExample} />
    </Welcome>
  );
}

/** Our sheets, and nothing in them. */
export function NoObjectives() {
  const { t } = surroundings();
  return (
    <Welcome words={t.common.empty}>
      <Button look="primary" text={t.common.newObjective} event={{ type: "new-objective" }} />
      <Ask request={{ do: "insert-example" }} text={t.common.insertExample} />
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
      <Head title={words.title} />
      <p>{words.text}</p>
      <div class="stack">{children}</div>
    </section>
  );
}

interface AskProps {
  readonly request: Request;
  readonly text: string;
  readonly primary?: boolean;
}

function Ask({ request, text, primary }: AskProps) {
  const { state, t } = surroundings();
  const waits = waitsFor(state) === request.do;
  return (
    <Button
      look={primary ? "primary" : "secondary"}
      text={waits ? t.common.working : text}
      event={{ type: "ask", request }}
    />
  );
}
