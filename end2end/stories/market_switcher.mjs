// The market switcher stands on every page, keeps the page, and is remembered.
import { visitor } from "../browser.mjs";
import { assert, quiet, speaks, text } from "../expect.mjs";
import { openProduct } from "../journeys.mjs";

async function switches(story, { js }) {
  const page = await visitor(story, { js });
  await openProduct(page, "/kz/ru/search");
  const path = new URL(page.url()).pathname;
  assert.match(await text(page.locator(".price-large .price-door")), /₸/);
  await page.locator(".market > summary").click();
  await page.locator('.market-panel [name="country"]').selectOption("ae");
  await page.locator('.market-panel [name="lang"]').selectOption("ar");
  await page.locator('.market-panel [name="currency"]').selectOption("AED");
  await page.locator(".market-panel button").click();
  await page.waitForURL((url) => url.pathname === path.replace("/kz/ru/", "/ae/ar/"));
  await speaks(page, "ar", "rtl");
  assert.doesNotMatch(await text(page.locator(".price-large .price-door")), /₸/);
  await page.goto("/");
  assert.equal(new URL(page.url()).pathname, "/ae/ar/", "the choice is remembered");
  quiet(page);
}

async function stands(story) {
  const page = await visitor(story);
  for (const path of ["/kz/ru/", "/kz/ru/c", "/kz/ru/c/kitchen", "/kz/ru/search?q=a", "/kz/ru/cart", "/login", "/register", "/kz/ru/orders"]) {
    await page.goto(path);
    assert.equal(await page.locator('.market-panel[action="/api/market"]').count(), 1, path);
  }
}

async function missing(story) {
  const page = await visitor(story, { js: false, locale: "ru-RU" });
  const cases = [["/kz/ru/nothing", "ru"], ["/xx/ru/", "ru"], ["/ae/ar/p/none-01920f3e-7c1a-7abc-8def-0123456789ab", "ar"]];
  for (const [path, lang] of cases) {
    const response = await page.goto(path);
    assert.equal(response.status(), 404, path);
    assert.equal(await page.locator("html").getAttribute("lang"), lang, path);
    assert.equal(await page.locator("h1").count(), 1, path);
  }
}

export default [
  { name: "the switcher keeps the page, with JavaScript", run: (story) => switches(story, { js: true }) },
  { name: "the switcher keeps the page, without JavaScript", run: (story) => switches(story, { js: false }) },
  { name: "the switcher stands on every page", run: stands },
  { name: "a missing page is a real 404 in the nearest language", run: missing },
];
