// A shopper transfers the money, with and without JavaScript; the operator reads the bank's statement, which pays the order.
import { desktop, ready, visitor } from "../browser.mjs";
import { assert, digits, quiet, speaks, text } from "../expect.mjs";
import { account, addToCart, fillAddress, openProduct, signIn } from "../journeys.mjs";

const SELLER = "yiwu-bright-home";
const IBAN = "KZ86125KZT5004100100";

async function orders(shopper, { country, js }) {
  await addToCart(shopper, { js });
  await shopper.locator('a[href$="/checkout"]').click();
  await shopper.waitForURL(/\/checkout/);
  if (js) await ready(shopper);
  await fillAddress(shopper, country, "transfer@example.org");
  await shopper.locator('[name="payment"][value="bank_transfer"]').check();
  await shopper.locator('#checkout button[type="submit"]').click();
  await shopper.waitForURL(/\/orders\//);
  return shopper.url().split("?")[0];
}

// What the order's page asks to be filled into the bank's form.
async function asked(shopper, name) {
  return text(shopper.locator(`[data-transfer="${name}"]`));
}

// An amount in hundredths; pages show whole ones without.
function hundredths(words) {
  const [, whole, part] = words.match(/^(.*?)(?:[.,٫](\d{2}))?[^\d]*$/);
  return digits(whole) + (part ?? "00");
}

// A statement of the bank with one transfer, its amount in hundredths.
function statement(bankRef, currency, minor, words) {
  const amount = `${minor.slice(0, -2)}.${minor.slice(-2)}`;
  return `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <Stmt><Id>1</Id><Acct><Id><IBAN>${IBAN}</IBAN></Id></Acct><Ntry>
      <Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>${bankRef}</AcctSvcrRef>
      <NtryDtls><TxDtls><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls></NtryDtls>
    </Ntry></Stmt></BkToCstmrStmt></Document>`;
}

async function reads(operator, file) {
  const buffer = Buffer.from(file);
  await operator.locator("#statement").setInputFiles({ name: "camt.xml", mimeType: "application/xml", buffer });
  await operator.locator('form[action$="/bank/statements"] button').click();
  await operator.waitForURL(/done=statement-read/);
}

async function transfers(story, { country, lang, dir, currency, js }) {
  const shopper = await visitor(story, { js });
  await openProduct(shopper, `/${country}/${lang}/s/${SELLER}`);
  const address = await orders(shopper, { country, js });
  await speaks(shopper, lang, dir);
  assert.equal(await asked(shopper, "iban"), "KZ86 125K ZT50 0410 0100");
  assert.equal(await shopper.locator('form[action$="/pay"]').count(), 0, "there is nowhere to go");
  const [amount, reference] = [hundredths(await asked(shopper, "amount")), await asked(shopper, "reference")];

  const operator = await visitor(story, { size: desktop });
  await signIn(operator, account("operator"), "/operator/bank");
  await reads(operator, statement(`${country}-1`, currency, "100", `thanks ${reference}`));
  const short = operator.locator("li.panel", { hasText: reference });
  assert.equal(await short.count(), 1, "what is too little waits");

  await shopper.goto(address);
  const left = hundredths(await asked(shopper, "amount"));
  assert.equal(Number(left), Number(amount) - 100, "the page asks for what is missing");
  const rest = statement(`${country}-2`, currency, left, reference.toLowerCase());
  await reads(operator, rest);
  await reads(operator, rest);
  assert.equal(await short.count(), 0, "together they pay the order");

  await shopper.goto(address);
  assert.equal(await shopper.locator("[data-transfer]").count(), 0, "nothing is left to pay");
  assert.equal(await shopper.locator('form[action$="/cancel"]').count(), 1, "it waits for dispatch");
  for (const page of [shopper, operator]) quiet(page);
}

export default [
  { country: "kz", lang: "ru", dir: "ltr", currency: "KZT", js: true },
  { country: "ae", lang: "ar", dir: "rtl", currency: "AED", js: false },
].map((place) => ({
  name: `a guest transfers the money in /${place.country}/${place.lang}/ ${place.js ? "with" : "without"} JavaScript`,
  run: (story) => transfers(story, place),
}));
