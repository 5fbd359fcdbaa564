// A guest on a phone buys across a border, in a left-to-right and a right-to-left language, with and without JavaScript.
import { visitor } from "../browser.mjs";
import { assert, digits, quiet, speaks, text } from "../expect.mjs";
import { addToCart, checkOutAndPay, openProduct } from "../journeys.mjs";

async function buys(story, { country, lang, dir, js }) {
  const page = await visitor(story, { js });
  await page.goto(`/${country}/${lang}/`);
  await speaks(page, lang, dir);
  await page.locator(".tile").first().click();
  await page.waitForURL(/\/c\//);
  await openProduct(page, page.url());
  const door = digits(await text(page.locator(".price-large .price-door")));
  assert.ok(Number(door) > 0, "the landed price stands on the product's page");
  await addToCart(page, { js });
  const total = digits(await text(page.locator(".summary .amounts-total dd")));
  assert.equal(total, door, "the cart shows the landed price of the product's page");
  const order = await checkOutAndPay(page, country, "guest@example.org");
  await page.goto(order);
  await page.locator(".timeline li").nth(1).waitFor();
  const paid = digits(await text(page.locator(".summary .amounts-total dd")));
  assert.equal(paid, door, "what was paid is what was shown");
  await speaks(page, lang, dir);
  quiet(page);
}

const places = [
  { country: "kz", lang: "ru", dir: "ltr" },
  { country: "ae", lang: "ar", dir: "rtl" },
];

export default places.flatMap((place) =>
  [true, false].map((js) => ({
    name: `a guest buys in /${place.country}/${place.lang}/ ${js ? "with" : "without"} JavaScript`,
    run: (story) => buys(story, { ...place, js }),
  })),
);
