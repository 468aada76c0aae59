import type { Goal, Panel } from "../../app/contract.ts";
import type { Tracked } from "../../domain/track.ts";
import { draftEffects } from "../../domain/what-if.ts";
import type { Language } from "../../text/language.ts";
import { type Form, isChanged } from "./form.ts";
import { formDraft, formMistakes } from "./form-read.ts";
import { goalById } from "./goals.ts";
import { draftOf, rebase } from "./rebase.ts";

/** Where an objective stands: its progress, and its status as the list shows it. */
export interface Stand {
  readonly progress: number | null;
  readonly status: string;
}

/** What saving the form would do to an objective. */
export interface FormEffect {
  readonly title: string;
  /** Null for one that is not in the sheet yet. */
  readonly before: Stand | null;
  readonly after: Stand;
}

/** What saving the form would change; null as long as something in it cannot be read. */
export function effectsOf(form: Form, panel: Panel, language: Language): readonly FormEffect[] | null {
  if (!isChanged(form)) return [];
  if (formMistakes(form, language).some(({ mistake }) => mistake.code !== "no-title")) return null;
  const draft = draftNow(form, panel, language);
  const effects = draftEffects([...panel.objectives, ...panel.loose], draft, panel).map(
    ({ id, before, after }) => {
      const goal = id === null ? undefined : goalById(panel, id);
      return {
        title: id === draft.id ? draft.fields.title : (goal?.fields.title ?? ""),
        before: before ? standOf(before, goal) : null,
        after: standOf(after, goal),
      };
    },
  );
  return effects.filter(isSeen);
}

/** A status that was set by hand stays whatever the numbers say. */
function standOf({ progress, status }: Tracked, goal: Goal | undefined): Stand {
  return { progress: progress ?? null, status: goal?.byHand ? goal.computed.status : status };
}

function isSeen({ before, after }: FormEffect): boolean {
  return before?.status !== after.status || before.progress !== after.progress;
}

/** The form on top of what the sheet has by now: what others have changed meanwhile stays. */
function draftNow(form: Form, panel: Panel, language: Language) {
  const draft = formDraft(form, language);
  const goal = form.base?.id ? goalById(panel, form.base.id) : undefined;
  return form.base && goal ? rebase(form.base, draft, draftOf(goal)).draft : draft;
}
