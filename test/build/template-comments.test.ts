import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commentsInTemplates } from "./template-comments.ts";

/** HtmlService drops // and /* inside template literals as if they began comments (src/google/README.md, sidebar). */

const page = readFileSync("dist/Sidebar.html", "utf8");
const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? "");

test.each([
  {
    script: "f(`https://a.example`)",
    found: ["https://a.example"],
    because: "the rest of the line would go",
  },
  { script: "f(`a/*b*/c`)", found: ["a/*b*/c"], because: "b would go" },
  { script: `f(\`a\${b}//c\`)`, found: ["//c"], because: "each part counts" },
  { script: `f(\`a\${\`//b\`}\`)`, found: ["//b"], because: "also one inside another" },
  { script: `f(\`a\${'//b'}\`)`, found: [], because: "that is a string" },
  {
    script: "f('//a', /\\/*/, `a/b`) // c",
    found: [],
    because: "strings, patterns and comments are no templates",
  },
])("in $script it finds $found: $because", ({ script, found }) => {
  expect(commentsInTemplates(script)).toEqual(found);
});

test("Sidebar.html has one script, with templates in it", () => {
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).toContain("`");
});

test.each([
  { file: "Code.js", script: readFileSync("dist/Code.js", "utf8") },
  { file: "Sidebar.html", script: scripts.join("\n") },
])("no template literal of $file holds what looks like a comment", ({ script }) => {
  expect(commentsInTemplates(script)).toEqual([]);
});
