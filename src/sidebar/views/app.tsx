import { LANGUAGES, type Language } from "../../text/language.ts";
import { sayQuestion } from "../say/questions.ts";
import { Button } from "./button.tsx";
import { CheckInView } from "./check-in.tsx";
import { viewContext } from "./context.ts";
import { FormView } from "./form.tsx";
import { HelpView } from "./help.tsx";
import { HistoryView } from "./history.tsx";
import { KpiFormView } from "./kpi-form.tsx";
import { LibraryView } from "./library.tsx";
import { ListView } from "./list.tsx";
import { Messages } from "./messages.tsx";

/** The whole panel. */
export function App() {
  const { pending } = viewContext().state;
  return (
    <>
      <Messages />
      <main aria-busy={pending !== null}>
        <CurrentView />
      </main>
      <Footer />
      <QuestionDialog />
    </>
  );
}

function CurrentView() {
  const { view, form, panel, checkIn, checkInEffects, kpi } = viewContext().state;
  if (view === "help") return <HelpView />;
  if (panel && view === "check-in" && (checkIn || checkInEffects)) return <CheckInView />;
  if (panel && view === "history") return <HistoryView />;
  if (panel && view === "library") return <LibraryView />;
  if (kpi && view === "kpi") return <KpiFormView form={kpi} />;
  return view === "form" && form ? <FormView form={form} /> : <ListView />;
}

/** Each language by its own name, so that one finds one's own. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };

/** The language and the help, in the same place in every view. */
function Footer() {
  const { state, t, send } = viewContext();
  return (
    <footer>
      <fieldset>
        <legend class="hidden">{t.common.language}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            class="quiet"
            lang={language}
            aria-pressed={state.language === language}
            disabled={state.pending !== null}
            onClick={() => send({ type: "choose-language", language })}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </fieldset>
      <Button
        variant="quiet"
        text={t.common.help}
        event={{ type: state.view === "help" ? "close-help" : "open-help" }}
        alwaysOn
      />
    </footer>
  );
}

/**
 * Asks before something is lost. The dialog is always there, and opened and closed by main.tsx, so that closing it
 * gives the focus back.
 */
function QuestionDialog() {
  const { state, send } = viewContext();
  const words = state.question && sayQuestion(state.question, state);
  return (
    <dialog
      aria-labelledby="question"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        send({ type: "cancel" });
      }}
    >
      {words && (
        <>
          <h2 id="question">{words.title}</h2>
          <p id="question-text">{words.text}</p>
          <div class="buttons">
            <Button variant="danger" text={words.confirm} event={{ type: "confirm" }} />
            <Button variant="secondary" text={words.stay} event={{ type: "cancel" }} alwaysOn />
          </div>
        </>
      )}
    </dialog>
  );
}
