// Runs the browser stories: `node end2end/run.mjs [STORY]`. Each story is one claim about what a visitor can do.
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { mkdirSync } from "node:fs";
import { openBrowser } from "./browser.mjs";

const wanted = process.argv[2];
const folder = fileURLToPath(new URL("./stories/", import.meta.url));
const results = fileURLToPath(new URL("./results/", import.meta.url));
mkdirSync(results, { recursive: true });

const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort();
const stories = [];
for (const file of files) {
  const module = await import(`./stories/${file}`);
  for (const story of module.default) stories.push({ ...story, file: file.replace(/\.mjs$/, "") });
}

const chosen = stories.filter((story) => !wanted || story.file === wanted || story.name.includes(wanted));
const browser = await openBrowser();
let passed = 0;
let failed = 0;
for (const story of chosen) {
  const began = Date.now();
  const pages = [];
  try {
    await story.run({ browser, keep: (page) => pages.push(page) });
    passed += 1;
    console.log(`ok   ${story.file}: ${story.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${story.file}: ${story.name}\n     ${String(error.stack ?? error).split("\n").slice(0, 12).join("\n     ")}`);
    for (const [index, page] of pages.entries()) {
      const name = `${results}${story.file}-${failed}-${index}.png`;
      await page.screenshot({ path: name, fullPage: true }).catch(() => {});
      console.log(`     at ${page.url()}, see ${name}`);
    }
  }
  for (const context of browser.contexts()) await context.close();
}
await browser.close();
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
