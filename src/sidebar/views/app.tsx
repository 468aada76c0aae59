import { CheckInView } from "./check-in-view.tsx";
import { Confirm } from "./confirm.tsx";
import { Footer } from "./footer.tsx";
import { FormView } from "./form-view.tsx";
import { HelpView } from "./help-view.tsx";
import { HistoryView } from "./history-view.tsx";
import { KpiFormView } from "./kpi-form-view.tsx";
import { LibraryView } from "./library-view.tsx";
import { ListView } from "./list-view.tsx";
import { Messages } from "./messages.tsx";
import { surroundings } from "./surroundings.ts";

/** The whole panel. */
export function App() {
  const { pending } = surroundings().state;
  return (
    <>
      <Messages />
      <main aria-busy={pending !== null}>
        <View />
      </main>
      <Footer />
      <Confirm />
    </>
  );
}

function View() {
  const { view, form, panel, checkIn, moves, kpi } = surroundings().state;
  if (view === "help") return <HelpView />;
  if (panel && view === "check-in" && (checkIn || moves)) return <CheckInView />;
  if (panel && view === "history") return <HistoryView />;
  if (panel && view === "library") return <LibraryView />;
  if (kpi && view === "kpi") return <KpiFormView form={kpi} />;
  return view === "form" && form ? <FormView form={form} /> : <ListView />;
}
