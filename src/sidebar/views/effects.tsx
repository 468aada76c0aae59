import { effectsOf, type FormEffect } from "../model/effects.ts";
import type { Form } from "../model/form.ts";
import { sayShares } from "../say/values.ts";
import { FromTo } from "./goal.tsx";
import { surroundings } from "./surroundings.ts";

/** What saving the form would change in it and in every objective above; nothing while it would change nothing. */
export function Effects({ form }: { readonly form: Form }) {
  const { state, language, t } = surroundings();
  const { title, unread } = t.alignment.effects;
  const effects = state.panel ? effectsOf(form, state.panel, language) : [];
  if (effects?.length === 0) return null;
  return (
    <details class="effects" open>
      <summary>
        {title} {effects && <span class="soft">({effects.length})</span>}
      </summary>
      {effects ? <EffectList effects={effects} /> : <p class="facts">{unread}</p>}
    </details>
  );
}

/** It may be longer than its place, so the keys can scroll it. */
function EffectList({ effects }: { readonly effects: readonly FormEffect[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys (WCAG 2.1.1)
    <ul tabIndex={0} aria-label={surroundings().t.alignment.effects.title}>
      {effects.map((effect, place) => (
        <EffectRow key={place} effect={effect} />
      ))}
    </ul>
  );
}

function EffectRow({ effect: { title, before, after } }: { readonly effect: FormEffect }) {
  const { language, t } = surroundings();
  return (
    <li>
      <p>
        {title || t.panel.untitled} {!before && <span class="soft">({t.alignment.effects.brandNew})</span>}
      </p>
      <div class="line">
        <FromTo from={before?.status ?? after.status} to={after.status} />
        <strong>{sayShares(before?.progress ?? null, after.progress, language)}</strong>
      </div>
    </li>
  );
}
