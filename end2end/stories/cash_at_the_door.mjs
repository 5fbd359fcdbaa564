// A shopper who has no card pays the courier, with and without JavaScript; the operator writes the coins down, once.
import { desktop, ready, visitor } from "../browser.mjs";
import { assert, digits, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, fillAddress, openProduct, ships, signIn } from "../journeys.mjs";

const SELLER = "yiwu-bright-home";

// Orders the first thing of the shop in cash; answers the address of the order's page and the order's number.
async function orders(shopper, { country, js }) {
  await addToCart(shopper, { js });
  await shopper.locator('a[href$="/checkout"]').click();
  await shopper.waitForURL(/\/checkout/);
  if (js) await ready(shopper);
  await fillAddress(shopper, country, "cash@example.org");
  await shopper.locator('[name="payment"][value="cod"]').check();
  await shopper.locator('#checkout button[type="submit"]').click();
  await shopper.waitForURL(/\/orders\//);
  const [number] = (await text(shopper.locator("h1"))).match(/[A-Z0-9]{4}[A-Z0-9-]*/);
  return { address: shopper.url().split("?")[0], number };
}

// The coins that the courier asks for, as the order's page names them.
async function coins(shopper) {
  return digits(await text(shopper.locator("[data-cash-due]")));
}

async function paysAtTheDoor(story, { country, lang, dir, js }) {
  const shopper = await visitor(story, { js });
  await openProduct(shopper, `/${country}/${lang}/s/${SELLER}`);
  const { address, number } = await orders(shopper, { country, js });
  await speaks(shopper, lang, dir);
  const due = await coins(shopper);
  assert.ok(Number(due) > 0, "the order says what the courier asks for");

  const seller = await visitor(story, { size: desktop });
  await signIn(seller, account(SELLER));
  await ships(seller, number);

  const operator = await visitor(story, { size: desktop });
  await signIn(operator, account("operator"), "/operator/cash");
  const parcel = operator.locator("li.panel", { hasText: number });
  assert.equal(digits(await text(parcel.locator('form[action$="/collect"] button'))), due, "everybody reads the same coins");
  await parcel.locator('form[action$="/collect"] button').click();
  await operator.waitForURL(/done=cash-collected/);
  assert.equal(await operator.locator("li.panel", { hasText: number }).count(), 0, "what is there is not asked for again");

  await shopper.goto(address);
  assert.equal(await shopper.locator("[data-cash-due]").count(), 0, "nothing is left to pay");
  await shopper.locator('form[action$="/confirm-receipt"] button').first().click();
  await shopper.waitForURL(/done=receipt-confirmed/);
  for (const page of [shopper, seller, operator]) quiet(page);
}

export default [
  { country: "kz", lang: "ru", dir: "ltr", js: true },
  { country: "ae", lang: "ar", dir: "rtl", js: false },
].map((place) => ({
  name: `a guest pays at the door in /${place.country}/${place.lang}/ ${place.js ? "with" : "without"} JavaScript`,
  run: (story) => paysAtTheDoor(story, place),
}));
