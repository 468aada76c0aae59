/**
 * Tells the other tabs with the same file that it was saved, and hears it from them.
 *
 * Two people in one Google file see each other's changes; here the last saved state wins.
 */
export function otherTabs(file: string, savedElsewhere: () => void): { announce: () => void } {
  const channel = new BroadcastChannel(`framsteg-standin:${file}`);
  channel.addEventListener("message", savedElsewhere);
  return { announce: () => channel.postMessage("saved") };
}
