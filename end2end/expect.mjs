// The few expectations that stories need, with messages that say what was seen.
import assert from "node:assert/strict";

export { assert };

export function quiet(page) {
  assert.deepEqual(page.problems, [], "the browser's console reports problems");
}

export async function text(locator) {
  return (await locator.innerText()).replace(/\s+/g, " ").trim();
}

// Amounts carry spaces, marks and signs of their locale; only the digits and the sign matter to a comparison.
export function digits(words) {
  return words.replace(/[^0-9]/g, "");
}

export async function speaks(page, lang, dir) {
  const html = page.locator("html");
  assert.equal(await html.getAttribute("lang"), lang);
  assert.equal(await html.getAttribute("dir"), dir);
}
