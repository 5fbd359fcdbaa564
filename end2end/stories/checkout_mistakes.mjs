// A refused form loses nothing; a form sent twice makes one order.
import { visitor } from "../browser.mjs";
import { assert, quiet } from "../expect.mjs";
import { addToCart, fillAddress, openProduct, payAtTestBank } from "../journeys.mjs";

async function refused(story, { js }) {
  const page = await visitor(story, { js });
  await openProduct(page, "/kz/ru/search");
  await addToCart(page, { js });
  await page.locator('a[href$="/checkout"]').click();
  await page.waitForURL(/\/checkout/);
  await fillAddress(page, "kz", "not-an-address");
  await page.locator('#checkout [name="postcode"]').fill("!!");
  await page.locator('#checkout button[type="submit"]').click();
  await page.locator(".notice-problem").waitFor();
  assert.equal(await page.locator('[name="email"]').inputValue(), "not-an-address", "what was typed is still there");
  assert.equal(await page.locator('[name="email"]').getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator('[name="name"]').getAttribute("aria-invalid"), null);
  await fillAddress(page, "kz", "guest@example.org");
  await page.locator('#checkout button[type="submit"]').click();
  await payAtTestBank(page);
  quiet(page);
}

async function twice(story) {
  const page = await visitor(story, { js: false });
  await openProduct(page, "/kz/ru/search?sort=new");
  await addToCart(page, { js: false });
  await page.locator('a[href$="/checkout"]').click();
  await page.waitForURL(/\/checkout/);
  await fillAddress(page, "kz", "twice@example.org");
  const form = await page.locator("#checkout").evaluate((form) => Object.fromEntries(new FormData(form)));
  const send = () => page.request.post("/api/checkout", { form, maxRedirects: 0, headers: { "Sec-Fetch-Site": "same-origin" } });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) assert.equal(answer.status(), 303);
  await page.goto("/kz/ru/orders");
  assert.equal(await page.locator("main li.panel").count(), 1, "three submissions, one order");
}

async function soldOut(story) {
  const page = await visitor(story, { js: false });
  await openProduct(page, "/kz/ru/search");
  await addToCart(page, { js: false });
  await page.locator('.line-form [name="quantity"]').first().fill("999");
  await page.locator(".line-form button").first().click();
  await page.waitForURL(/done=cart-short/);
  await page.locator('[role="alert"]').first().waitFor();
  assert.equal(await page.locator('.line-form [name="quantity"]').first().inputValue(), "1", "the cart keeps what it had");
}

export default [
  { name: "a refused checkout keeps what was typed, with JavaScript", run: (story) => refused(story, { js: true }) },
  { name: "a refused checkout keeps what was typed, without JavaScript", run: (story) => refused(story, { js: false }) },
  { name: "a form sent three times makes one order", run: twice },
  { name: "more than there is cannot be ordered", run: soldOut },
];
