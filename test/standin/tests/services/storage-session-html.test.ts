import { expect, test } from "vitest";
import { createHeadless } from "../../index.ts";
import { openStandin, runBody } from "../open-standin.ts";

test.each(["Document", "User", "Script"])("§5.4 %s properties keep texts", async (kind) => {
  const value = await runBody(`
    const store = PropertiesService.get${kind}Properties();
    store.setProperty("a", "1").setProperties({ b: 2 });
    store.deleteProperty("a");
    return [store.getProperty("a"), store.getProperty("b"), store.getKeys(), store.getProperties()];
  `);
  expect(value).toEqual([null, "2", ["b"], { b: "2" }]);
});

test("§5.4 a property holds 9 KB, a store 500 KB", async () => {
  await expect(
    runBody(`PropertiesService.getUserProperties().setProperty("k", "x".repeat(9 * 1024 + 1))`),
  ).rejects.toThrow("too large");
  await expect(
    runBody(
      `for (let i = 0; i < 60; i++) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9 * 1024))`,
    ),
  ).rejects.toThrow("quota");
});

test("§5.4 the document lock: free, ours, somebody else's", async () => {
  const standin = await openStandin(`
    function free() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); const has = lock.hasLock(); lock.releaseLock(); return [got, has, lock.hasLock()]; }
    function wait() { LockService.getDocumentLock().waitLock(10); return true; }`);
  expect(await standin.call("free")).toEqual([true, true, false]);
  standin.holdLock();
  expect(await standin.call("free")).toEqual([false, false, false]);
  await expect(standin.call("wait")).rejects.toThrow(
    "Lock timeout: another process was holding the lock for too long.",
  );
  standin.freeLock();
  expect(await standin.call("wait")).toBe(true);
});

test("§5.4 the cache forgets after its time", async () => {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute));
  const standin = await openStandin(
    `function put() { CacheService.getDocumentCache().put("k", "v", 120); }
     function get() { return CacheService.getDocumentCache().get("k"); }`,
    { now },
  );
  await standin.call("put");
  minute = 1;
  expect(await standin.call("get")).toBe("v");
  minute = 3;
  expect(await standin.call("get")).toBeNull();
});

test("Session, Utilities, MailApp", async () => {
  const value = await runBody(
    `
    MailApp.sendEmail("a@b.se", "Subject", "Body");
    MailApp.sendEmail({ to: "c@d.se", subject: "S", htmlBody: "<b>x</b>" });
    return [
      Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone(),
      Utilities.formatDate(new Date("2026-01-05T23:30:00Z"), "Europe/Stockholm", "yyyy-MM-dd'T'HH:mm EEE w"),
      /^[0-9a-f-]{36}$/.test(Utilities.getUuid()), Utilities.formatString("%s is %d", "a", 1), MailApp.getRemainingDailyQuota(),
    ];`,
    { user: "bo@example.com", userLocale: "sv" },
  );
  expect(value).toEqual([
    "bo@example.com",
    "sv",
    "Europe/Stockholm",
    "2026-01-06T00:30 Tue 2",
    true,
    "a is 1",
    98,
  ]);
});

test("§2.1 the script's zone is its manifest's", async () => {
  const manifest = JSON.stringify({ timeZone: "America/New_York" });
  const standin = await createHeadless({
    files: {
      "Code.js": "function go() { return [Session.getScriptTimeZone(), new Date(0).getHours()]; }",
      "appsscript.json": manifest,
    },
  });
  expect(await standin.call("go")).toEqual(["America/New_York", 19]);
  standin.dispose();
});

test("§4.3 templates: scriptlets, escaped and raw output, variables, includes", async () => {
  const standin = await createHeadless({
    files: {
      "Code.js": `
        function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
        function go() {
          const template = HtmlService.createTemplateFromFile("Page");
          template.items = ["<a>", "b"];
          return template.evaluate().setTitle("T").getContent();
        }`,
      "Page.html": "<? for (const item of items) { ?><li><?= item ?></li><? } ?><?!= include('Part') ?>",
      "Part.html": "<b>part</b>",
    },
  });
  expect(await standin.call("go")).toBe("<li>&lt;a&gt;</li><li>b</li><b>part</b>");
  standin.dispose();
});
