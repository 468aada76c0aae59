/**
 * Tells the other tabs with the same file that it was saved, and loads the page anew when one of them says so.
 *
 * Two people in one Google file see each other's changes; here the last saved state wins. A tab that somebody
 * works in waits until he leaves it, so that nothing half-typed is lost.
 */
export function otherTabs(file: string): { announce: () => void } {
  const channel = new BroadcastChannel(`framsteg-standin:${file}`);
  channel.addEventListener("message", () => {
    if (document.hasFocus()) window.addEventListener("blur", () => location.reload(), { once: true });
    else location.reload();
  });
  return { announce: () => channel.postMessage("saved") };
}
