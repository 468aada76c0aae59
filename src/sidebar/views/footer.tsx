import { LANGUAGES, type Language } from "../../text/language.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

/** Each language by its own name, so that one finds one's own. */
const NAMES: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };

/** The language and the help, in the same place in every view. */
export function Footer() {
  const { state, t, send } = surroundings();
  return (
    <footer>
      <fieldset>
        <legend class="hidden">{t.panel.language}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            class="quiet"
            lang={language}
            aria-pressed={state.language === language}
            disabled={state.pending !== null}
            onClick={() => send({ type: "language", language })}
          >
            {NAMES[language]}
          </button>
        ))}
      </fieldset>
      <Button
        look="quiet"
        text={t.panel.help}
        event={{ type: state.view === "help" ? "close-help" : "help" }}
        always
      />
    </footer>
  );
}
