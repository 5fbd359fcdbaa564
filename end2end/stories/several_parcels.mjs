// A seller sends what is at hand and the rest later; the shopper follows both parcels, with and without JavaScript.
import { desktop, visitor } from "../browser.mjs";
import { assert, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, checkOutAndPay, openProduct, signIn } from "../journeys.mjs";

const SELLER = "yiwu-bright-home";

// Two of the first thing of the shop, paid.
async function buysTwo(shopper, { country, lang, js }) {
  await openProduct(shopper, `/${country}/${lang}/s/${SELLER}`);
  const product = shopper.url();
  await addToCart(shopper, { js });
  await shopper.goto(product);
  await addToCart(shopper, { js });
  return checkOutAndPay(shopper, country, "parts@example.org");
}

async function sends(form, tracking) {
  await form.locator('[name="carrier"]').fill("China Post");
  await form.locator('[name="tracking"]').fill(tracking);
  await form.locator('button[type="submit"]').click();
}

async function goesInTwoParcels(story, place) {
  const { lang, dir, js } = place;
  const shopper = await visitor(story, { js });
  const order = await buysTwo(shopper, place);
  await speaks(shopper, lang, dir);
  const [number] = (await text(shopper.locator("h1"))).match(/[A-Z0-9]{4}[A-Z0-9-]*/);

  const seller = await visitor(story, { size: desktop, js });
  await signIn(seller, account(SELLER));
  await seller.goto("/seller/orders");
  const card = () => seller.locator("li.panel", { hasText: number });
  await card().locator("details summary.button").click();
  await card().locator('select[name^="line-"]').selectOption("1");
  await card().locator('form[action$="/parcels"] button').click();
  await seller.waitForURL(/done=parcel-packed/);
  assert.equal(await card().locator('input[form="papers"]').count(), 2, "each parcel has papers of its own");
  await sends(card().locator('form[action*="/api/seller/parcels/"]'), "RR111111111CN");
  await seller.waitForURL(/done=parcel-shipped/);

  await shopper.goto(order);
  assert.match(await shopper.locator("main").innerText(), /RR111111111CN/);
  assert.equal(await shopper.locator('form[action$="/confirm-receipt"]').count(), 0, "nobody confirms half of it");
  assert.equal(await shopper.locator('form[action$="/cancel"]').count(), 0, "what is on its way is not called off");

  await seller.goto("/seller/orders");
  await sends(card().locator('form[action*="/api/seller/consignments/"][action$="/ship"]'), "RR222222222CN");
  await seller.waitForURL(/done=parcel-shipped/);
  await shopper.goto(order);
  assert.match(await shopper.locator("main").innerText(), /RR111111111CN[^]*RR222222222CN/);
  await shopper.locator('form[action$="/confirm-receipt"] button').first().click();
  await shopper.waitForURL(/done=receipt-confirmed/);
  for (const page of [shopper, seller]) quiet(page);
}

export default [
  { country: "kz", lang: "ru", dir: "ltr", js: true },
  { country: "ae", lang: "ar", dir: "rtl", js: false },
].map((place) => ({
  name: `an order comes in two parcels to /${place.country}/${place.lang}/ ${place.js ? "with" : "without"} JavaScript`,
  run: (story) => goesInTwoParcels(story, place),
}));
