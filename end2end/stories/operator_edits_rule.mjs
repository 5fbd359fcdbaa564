// An operator previews and saves a changed rate; the shopper's price follows; the rule is set back, and all of it is told.
import { desktop, phone, visitor } from "../browser.mjs";
import { assert, digits, quiet, text } from "../expect.mjs";
import { account, openProduct, signIn } from "../journeys.mjs";

const RULE = "ke-vat-2013";

async function change(page, rate, reason) {
  await page.goto(`/operator/rules/${RULE}`);
  await page.locator('[name="rate"]').fill(rate);
  await page.locator('[name="reason"]').fill(reason);
}

async function doorPrice(page, address) {
  await page.goto(address);
  return Number(digits(await text(page.locator(".price-door").first())));
}

const run = (lang, js, size) => async (story) => {
  const operator = await visitor(story, { size, js, locale: lang });
  await signIn(operator, account("operator"), "/operator/rules");
  const shopper = await visitor(story, { js });
  await openProduct(shopper, "/ke/en/c/bags");
  const product = new URL(shopper.url()).pathname;
  const before = await doorPrice(shopper, product);

  await change(operator, "", "no figure at all");
  await operator.locator('form[action="/api/operator/rules"] button:not([name])').click();
  await operator.locator('[name="rate"][aria-invalid="true"]').waitFor();
  assert.equal(await operator.locator('[name="reason"]').inputValue(), "no figure at all");

  await change(operator, "32", "twice as much");
  await operator.locator('button[name="preview"]').click();
  await operator.waitForURL(/preview=1/);
  assert.equal(await operator.locator("#preview").count(), 1);
  assert.equal(await doorPrice(shopper, product), before, "a preview changes nothing");
  await operator.locator('form[action="/api/operator/rules"] button:not([name])').click();
  await operator.waitForURL(/done=rule-saved/);
  assert.ok(await doorPrice(shopper, product) > before, "the shopper's price follows");

  await change(operator, "16", "set back");
  await operator.locator('form[action="/api/operator/rules"] button:not([name])').click();
  await operator.waitForURL(/done=rule-saved/);
  assert.equal(await doorPrice(shopper, product), before);
  const history = await text(operator.locator("section", { has: operator.locator("#history") }));
  assert.match(history, /320000/);
  assert.match(history, /set back/);
  quiet(operator);
  quiet(shopper);
};

export default [
  { name: "an operator changes a rule, in English with JavaScript", run: run("en", true, desktop) },
  { name: "an operator changes a rule, in Arabic without JavaScript", run: run("ar", false, phone) },
];
