import type { RecordedUi, UiHost } from "../interface.ts";

/** A record with nothing in it. */
export function emptyRecord(): RecordedUi {
  return { sidebars: [], dialogs: [], alerts: [], prompts: [], toasts: [], mails: [] };
}

/** Records what the script asks of the user interface and lets the given host answer; without one, OK is pressed. */
export function recorder(record: RecordedUi, host: Partial<UiHost> = {}): UiHost {
  return {
    showSidebar(page) {
      record.sidebars.push(page);
      host.showSidebar?.(page);
    },
    showDialog(page, kind) {
      record.dialogs.push({ ...page, kind });
      host.showDialog?.(page, kind);
    },
    alert(title, message, buttons) {
      record.alerts.push({ title, message, buttons });
      return host.alert?.(title, message, buttons) ?? (buttons.startsWith("YES") ? "YES" : "OK");
    },
    prompt(title, message, buttons) {
      record.prompts.push({ title, message, buttons });
      return host.prompt?.(title, message, buttons) ?? { button: "OK", text: "" };
    },
    toast(message, title, seconds) {
      record.toasts.push({ message, title, seconds });
      host.toast?.(message, title, seconds);
    },
    menu: (entries) => host.menu?.(entries),
  };
}
