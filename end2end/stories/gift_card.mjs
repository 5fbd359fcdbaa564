// An operator sells a gift card; a guest pays with it, a part or all of an order, with and without JavaScript.
import { desktop, ready, visitor } from "../browser.mjs";
import { assert, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, fillAddress, openProduct, payAtTestBank, signIn } from "../journeys.mjs";

const SELLER = "yiwu-bright-home";

// Gives a card out and reads its code, which is shown once.
async function sells(operator, { amount, currency }) {
  await operator.locator("#field-amount").fill(amount);
  await operator.locator("#field-currency").fill(currency);
  await operator.locator('[name="source"]').selectOption("sold");
  await operator.locator('[name="reason"]').fill("sold at the counter");
  await operator.locator('form[action$="/operator/store-credit"] button').click();
  return text(operator.locator(".code"));
}

// The checkout with a card on it: a wrong code first, then the right one.
async function uses(shopper, code, { js }) {
  const form = shopper.locator('form[action="/api/gift-cards"]');
  for (const [typed, mark] of [["2222 2222 2222 2222", /gift-card=unknown/], [code.toLowerCase(), /done=store-credit-applied/]]) {
    if (!(await form.isVisible())) await shopper.locator("details.coupon summary").click();
    await form.locator('[name="code"]').fill(typed);
    await form.locator("button").click();
    await shopper.waitForURL(mark);
    if (js) await ready(shopper);
  }
}

async function gifts(story, place) {
  const { country, lang, dir, js, pays } = place;
  const operator = await visitor(story, { size: desktop });
  await signIn(operator, account("operator"), "/operator/store-credit");
  const code = await sells(operator, place);
  assert.match(code, /^\w{4}(-\w{4}){3}$/);

  const shopper = await visitor(story, { js });
  await openProduct(shopper, `/${country}/${lang}/s/${SELLER}`);
  await addToCart(shopper, { js });
  await shopper.locator('a[href$="/checkout"]').click();
  await shopper.waitForURL(/\/checkout/);
  if (js) await ready(shopper);
  await uses(shopper, code, place);
  await speaks(shopper, lang, dir);
  await fillAddress(shopper, country, "gift@example.org");
  const radios = await shopper.locator('#checkout input[type="radio"][name="payment"]').count();
  assert.equal(radios > 0, pays === "a part", "nobody is asked how to pay nothing");
  await shopper.locator('#checkout button[type="submit"]').click();
  if (pays === "a part") await payAtTestBank(shopper);
  await shopper.waitForURL(/\/orders\//);
  const summary = await text(shopper.locator("aside.summary"));
  assert.ok(summary.includes(code.slice(-4)), "the order says which card paid");

  const address = shopper.url().split("?")[0];
  await shopper.locator('details:has(form[action$="/cancel"]) > summary').click();
  await shopper.locator('form[action$="/cancel"] button').click();
  await shopper.waitForURL(/done=order-cancelled/);
  await shopper.goto(address);
  const back = shopper.locator("aside.summary .amounts dt .quiet");
  assert.equal(await back.count(), 1, "what the card paid is back on it");
  for (const page of [shopper, operator]) quiet(page);
}

export default [
  { country: "kz", lang: "ru", dir: "ltr", currency: "KZT", amount: "500", pays: "a part", js: true },
  { country: "ae", lang: "ar", dir: "rtl", currency: "AED", amount: "900", pays: "all", js: false },
].map((place) => ({
  name: `a gift card pays ${place.pays} in /${place.country}/${place.lang}/ ${place.js ? "with" : "without"} JavaScript`,
  run: (story) => gifts(story, place),
}));
