// Goods that lie in the shopper's country leave from there; a far address is told its total before anything is paid.
import { desktop, visitor } from "../browser.mjs";
import { assert, digits, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, addresses, checkOutAndPay, fillAddress, payAtTestBank, signIn } from "../journeys.mjs";

async function findGoods(page, country, slug) {
  const answer = await page.request.get(`/api/v1/products?country=${country}&lang=en&currency=USD&q=charger&per_page=50`);
  const found = (await answer.json()).items.find((item) => item.slug === slug);
  assert.ok(found, `the demo sells ${slug}`);
  return found;
}

async function near(story, { js }) {
  const page = await visitor(story, { js });
  const goods = await findGoods(page, "AE", "gan-charger-65w");
  assert.equal(goods.ships_from, "AE");
  await page.goto(`/ae/ar/p/${goods.slug}-${goods.id}`);
  await speaks(page, "ar", "rtl");
  assert.match(await page.locator("main").innerText(), /Dubai/);
  await addToCart(page, { js });
  const order = await checkOutAndPay(page, "ae", `near-${js}@example.org`);
  const number = await text(page.locator("h1"));
  assert.match(await page.locator("main").innerText(), /يُشحن من/);
  quiet(page);

  const seller = await visitor(story, { js, size: desktop });
  await signIn(seller, account("shenzhen-volta"));
  await seller.goto("/seller/orders");
  const parcel = seller.locator("main li.panel", { hasText: number.match(/[2-9A-Z]{5}-[2-9A-Z]{5}/)[0] });
  assert.match(await text(parcel), /Dubai/);
  assert.match(order, /\/orders\//);
  quiet(seller);
}

async function far(story) {
  const page = await visitor(story, { js: false });
  const goods = await findGoods(page, "RU", "gan-charger-65w");
  assert.equal(goods.ships_from, "CN");
  await page.goto(`/ru/ru/p/${goods.slug}-${goods.id}`);
  await addToCart(page, { js: false });
  await page.locator('a[href$="/checkout"]').click();
  await page.waitForURL(/\/checkout/);
  const total = async () => Number(digits(await text(page.locator('#checkout button[type="submit"]'))));
  const before = await total();
  addresses.ru = { name: "Анна Кузнецова", line1: "Светланская улица, 10", city: "Владивосток", postcode: "690001", phone: "+7 924 123 45 67" };
  await fillAddress(page, "ru", "far@example.org");
  await page.locator('#checkout button[type="submit"]').click();
  await page.waitForURL(/done=quote-renewed/);
  assert.ok((await total()) > before, "the total of a far address is higher, and is shown first");
  assert.equal(await page.locator('[name="city"]').inputValue(), "Владивосток", "what was typed is still there");
  await page.locator('#checkout button[type="submit"]').click();
  await payAtTestBank(page);
  quiet(page);
}

async function warehouses(story) {
  const page = await visitor(story, { js: false });
  await signIn(page, account("shenzhen-volta"));
  await page.goto("/seller/warehouses");
  const add = async (country, city) => {
    await page.locator('[name="country"]').last().selectOption(country);
    await page.locator('[name="city"]').fill(city);
    await page.locator('form[action="/api/seller/warehouses"] button').click();
  };
  await add("KE", "");
  assert.equal(await page.locator('[name="city"]').getAttribute("aria-invalid"), "true");
  await add("KE", "Nairobi");
  await page.waitForURL(/done=warehouse-added/);
  const row = page.locator("main li.panel", { hasText: "Nairobi" });
  assert.equal(await row.count(), 1);
  await row.locator('form[action$="/remove"] button').click();
  await page.waitForURL(/done=warehouse-removed/);
  assert.equal(await row.count(), 0);
  quiet(page);
}

export default [
  { name: "goods in the shopper's country leave from there, in Arabic with JavaScript", run: (story) => near(story, { js: true }) },
  { name: "goods in the shopper's country leave from there, in Arabic without JavaScript", run: (story) => near(story, { js: false }) },
  { name: "a far address is told its total first", run: far },
  { name: "a seller opens a warehouse and takes it back", run: warehouses },
];
