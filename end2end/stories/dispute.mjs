// Three people and one broken thing: a shopper in Dubai without JavaScript, a seller in Yiwu, an operator who reads Russian.
import { desktop, phone, visitor } from "../browser.mjs";
import { assert, digits, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, checkOutAndPay, openProduct, picture, ships, signIn } from "../journeys.mjs";

const SELLER = "yiwu-bright-home";
const WORDS = "وصلت القطعة مكسورة.\n<b>انظروا</b> الصورة";

// The shopper says what is wrong, first without a reason: the form comes back with all that was typed.
async function objects(shopper, file) {
  await shopper.locator('a[href*="/disputes/new?"]').click();
  await shopper.waitForURL(/\/disputes\/new\?/);
  await shopper.locator('#open [name="text"]').fill(WORDS);
  await shopper.locator('#open button[type="submit"]').click();
  await shopper.locator("#field-openreason-problem").waitFor();
  assert.equal(await shopper.locator('#open [name="text"]').inputValue(), WORDS);
  await shopper.locator('#open [name="reason"][value="damaged"]').check();
  await shopper.locator('#open [name="wish"][value="everything"]').check();
  await shopper.locator('#open [name="picture"]').setInputFiles([file, { ...file, name: "two.png" }]);
  await shopper.locator('#open button[type="submit"]').click();
  await shopper.waitForURL(/done=dispute-opened/);
}

// What was said stands there as it was typed: with its lines, as text, and with its pictures.
async function readsTheWords(page) {
  const said = page.locator(".dispute-text").first();
  assert.equal((await said.innerText()).trim(), WORDS);
  assert.equal(await said.locator("b").count(), 0, "markup of people is text");
  assert.equal(await page.locator(".dispute-pictures").first().locator("img").count(), 2);
  const alt = await page.locator(".dispute-pictures img").first().getAttribute("alt");
  assert.ok(alt.length > 0, "a picture says what it is");
}

async function fitsThePhone(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `the page is ${content} px wide in a window of ${window} px`);
}

async function proposes(page, amount) {
  await page.locator('#offer [name="amount"]').fill(amount);
  await page.locator('#offer [name="text"]').fill("…");
  await page.locator('#offer button[type="submit"]').click();
  await page.waitForURL(/done=dispute-offered/);
}

async function decides(operator, amount, grounds) {
  await operator.locator('#decide [name="choice"][value="part"]').check();
  await operator.locator('#decide [name="amount"]').fill(amount);
  await operator.locator('#decide [name="text"]').fill(grounds);
  await operator.locator('#decide button[type="submit"]').click();
}

// The amount that stands, as digits.
async function stands(page) {
  return digits(await text(page.locator(".amounts-total dd").first()));
}

async function run(story) {
  const seller = await visitor(story, { size: desktop, locale: "zh-CN" });
  await signIn(seller, account(SELLER));
  await speaks(seller, "zh-Hans", "ltr");
  const file = await picture(seller);

  const shopper = await visitor(story, { js: false, size: phone, locale: "ar" });
  await openProduct(shopper, `/ae/ar/s/${SELLER}`);
  await addToCart(shopper, { js: false });
  const order = await checkOutAndPay(shopper, "ae", "dispute@example.org");
  await shopper.goto(order);
  const [number] = (await text(shopper.locator("h1"))).match(/[A-Z0-9]{4}[A-Z0-9-]*/);
  await ships(seller, number);

  await shopper.goto(order);
  await shopper.locator('form[action$="/extend"] button').click();
  await shopper.waitForURL(/done=release-extended/);
  assert.equal(await shopper.locator('form[action$="/extend"]').count(), 0, "more time is given once");
  await fitsThePhone(shopper);
  await objects(shopper, file);
  await speaks(shopper, "ar", "rtl");
  await readsTheWords(shopper);
  await fitsThePhone(shopper);
  const page = shopper.url().split("?")[0];
  const id = page.split("/").pop();

  await seller.goto("/seller/disputes");
  await seller.locator(`a[href="/seller/disputes/${id}"]`).click();
  await seller.waitForURL(/\/seller\/disputes\//);
  await readsTheWords(seller);
  await seller.locator('#offer [name="amount"]').fill("99999999");
  await seller.locator('#offer button[type="submit"]').click();
  await seller.locator("#field-offeramount-problem").waitFor();
  await proposes(seller, "1.25");

  await shopper.goto(page);
  assert.equal(await stands(shopper), "125");
  await proposes(shopper, "٢٫٧٥");
  assert.equal(await stands(shopper), "275", "digits of her own script count");

  await seller.goto(`/seller/disputes/${id}`);
  await seller.locator("details", { has: seller.locator('form[action$="/escalate"]') }).locator("summary").click();
  await seller.locator('form[action$="/escalate"] button').click();
  await seller.waitForURL(/done=dispute-escalated/);

  const operator = await visitor(story, { size: desktop, locale: "ru" });
  await signIn(operator, account("operator"), "/operator/disputes");
  await speaks(operator, "ru", "ltr");
  await operator.locator(`a[href="/operator/disputes/${id}"]`).click();
  await operator.waitForURL(/\/operator\/disputes\//);
  await readsTheWords(operator);
  await decides(operator, "2.15", "Снимок показывает трещину.");
  await operator.waitForURL(/done=dispute-decided/);

  await shopper.goto(page);
  assert.equal(await stands(shopper), "215");
  await shopper.locator('form[action$="/appeal"] [name="text"]').fill("أطلب كامل المبلغ.");
  await shopper.locator('form[action$="/appeal"] button').click();
  await shopper.waitForURL(/done=dispute-appealed/);

  await operator.goto(`/operator/disputes/${id}`);
  await decides(operator, "1", "Ещё раз то же самое.");
  await operator.waitForURL(/done=dispute-same-operator/);
  assert.equal(await operator.locator('#decide [name="text"]').inputValue(), "Ещё раз то же самое.");

  assert.equal(await shopper.locator('form[action$="/withdraw"]').count(), 0, "what was decided cannot be withdrawn");
  await fitsThePhone(shopper);
  for (const visitor of [shopper, seller, operator]) quiet(visitor);
}

export default [{ name: "a dispute goes through three languages to its appeal", run }];
