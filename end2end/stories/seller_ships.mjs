// A seller lists a product with a picture, a guest abroad buys it, the seller ships, the guest confirms, the balance grows.
import { desktop, visitor } from "../browser.mjs";
import { assert, digits, quiet, text } from "../expect.mjs";
import { account, addToCart, checkOutAndPay, picture, signIn } from "../journeys.mjs";

async function lists(page, title, sku) {
  await page.goto("/seller/products/new");
  const fill = (name, value) => page.locator(`[name="${name}"]`).fill(value);
  await fill("title", title);
  await fill("description", "Thrown by hand, fired twice, holds 300 ml.");
  await page.locator('main [name="lang"]').selectOption("en");
  await page.locator('[name="category"]').selectOption("kitchen");
  await fill("price", "89.90");
  await fill("sku", sku);
  await fill("stock", "5");
  await fill("hs", "691200");
  await fill("weight_grams", "420");
  await page.locator('[name="origin"]').selectOption("CN");
  await page.locator('form[action="/api/seller/products"] button[type="submit"]').click();
  await page.waitForURL(/\/seller\/products\/[0-9a-f-]{36}/);
  await page.locator('input[type="file"]').setInputFiles(await picture(page));
  await page.locator('form[action$="/pictures"] button').click();
  await page.waitForURL(/done=picture-added/);
  await page.locator('form[action$="/publish"] button').click();
  await page.waitForURL(/done=product-published/);
  return page.locator('a[href*="/p/"]').first().getAttribute("href");
}

// The form leads to the file; what it leads to is fetched here, because a browser without a window saves PDFs instead of showing them.
async function prints(page, parcel) {
  await parcel.locator('input[form="papers"]').check();
  const box = await parcel.locator('input[form="papers"]').getAttribute("name");
  const answer = await page.request.post("/api/seller/papers", {
    form: { [box]: "1" },
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  assert.equal(answer.status(), 200);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  assert.match((await answer.body()).subarray(0, 5).toString(), /%PDF-/);
}

async function run(story) {
  const seller = await visitor(story, { size: desktop });
  await signIn(seller, account("yiwu-bright-home"));
  const mark = Date.now().toString(36);
  const address = await lists(seller, `Stoneware mug ${mark}`, `E2E-${mark}`);

  const guest = await visitor(story);
  await guest.goto(address.replace(/^\/[a-z]{2}\/[^/]+\//, "/kz/ru/"));
  assert.match(await text(guest.locator("h1")), new RegExp(mark));
  await addToCart(guest, { js: true });
  const order = await checkOutAndPay(guest, "kz", "mug@example.org");

  await seller.goto("/seller/orders");
  const parcel = seller.locator(".panel", { hasText: mark });
  await prints(seller, parcel);
  await parcel.locator('[name="carrier"]').fill("China Post");
  await parcel.locator('[name="tracking"]').fill("LP473124829CN");
  await parcel.locator('form[action$="/ship"] button').click();
  await seller.waitForURL(/done=parcel-shipped/);
  await seller.goto("/seller/money");
  const before = await text(seller.locator("tr", { hasText: "KZT" }).locator("td").nth(2));

  await guest.goto(order);
  assert.match(await guest.locator("main").innerText(), /LP473124829CN/);
  await guest.locator('form[action$="/confirm-receipt"] button').click();
  await guest.waitForURL(/done=receipt-confirmed/);
  await seller.goto("/seller/money");
  const after = await text(seller.locator("tr", { hasText: "KZT" }).locator("td").nth(2));
  assert.ok(Number(digits(after)) > Number(digits(before)), `the balance grows: ${before} → ${after}`);
  quiet(seller);
  quiet(guest);
}

export default [{ name: "a seller lists, ships and is paid", run }];
