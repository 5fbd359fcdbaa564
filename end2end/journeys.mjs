// Steps that several stories share, told as a visitor does them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, text } from "./expect.mjs";
import { ready } from "./browser.mjs";

export const addresses = {
  kz: { name: "Айгүл Серікқызы", line1: "проспект Абая, 52, кв. 14", city: "Алматы", postcode: "050008", phone: "+7 701 234 56 78" },
  ae: { name: "فاطمة المنصوري", line1: "شارع الشيخ زايد، برج 7", city: "دبي", phone: "+971 50 123 4567" },
};

// The first product of a list that can be bought.
export async function openProduct(page, list) {
  await page.goto(list);
  const link = page.locator(".card:not(.card-soldout) .card-title a").first();
  const title = await text(link);
  await link.click();
  await page.waitForURL(/\/p\//);
  return title;
}

export async function addToCart(page, { js }) {
  if (js) await ready(page);
  await page.locator(".buy-add").click();
  if (js) {
    await page.locator("[data-cart-count]:not([hidden])").waitFor();
    await page.locator('.buy-answer a[href$="/cart"]').click();
  }
  await page.waitForURL(/\/cart/);
}

export async function fillAddress(page, country, email) {
  await page.locator('[name="email"]').fill(email);
  for (const [field, value] of Object.entries(addresses[country])) {
    const input = page.locator(`#checkout [name="${field}"]`);
    if (await input.count()) await input.fill(value);
  }
  const region = page.locator('#checkout select[name="region"]');
  if (await region.count()) await region.selectOption({ index: 1 });
}

export async function payAtTestBank(page) {
  await page.waitForURL(/\/testbank\//);
  await page.locator('form[action$="/pay"] button').click();
  await page.waitForURL(/\/orders\//);
}

// From the cart to a paid order; answers the address of the order's page.
export async function checkOutAndPay(page, country, email) {
  await page.locator('a[href$="/checkout"]').click();
  await page.waitForURL(/\/checkout/);
  await fillAddress(page, country, email);
  await page.locator('#checkout button[type="submit"]').click();
  await payAtTestBank(page);
  return page.url().split("?")[0];
}

// The demo's accounts, as `corridor demo` wrote them: e-mail and password, one account a line.
export function account(part) {
  const file = join(process.env.DATA_DIR ?? "data", "demo-accounts.txt");
  const line = readFileSync(file, "utf8").split("\n").find((row) => row.includes(part) && row.includes("@"));
  assert.ok(line, `no demo account like ${part} in ${file}`);
  const words = line.trim().split(/\s+/);
  const at = words.findIndex((word) => word.includes("@"));
  return { email: words[at], password: words[at + 1] };
}

export async function signIn(page, { email, password }, next = "/seller") {
  await page.goto(`/login?next=${encodeURIComponent(next)}`);
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(password);
  await page.locator('form[action="/api/login"] button').click();
  await page.waitForURL((url) => url.pathname === next);
}

// A picture of its own, 1 × 1 would be too easy: 64 × 80 pixels of saffron, made by the browser.
export async function picture(page) {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 80 });
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#f0a31c";
    pen.fillRect(0, 0, 64, 80);
    return canvas.toDataURL("image/png").split(",")[1];
  });
  return { name: "mug.png", mimeType: "image/png", buffer: Buffer.from(base64, "base64") };
}

// The seller sends the parcel of the order with this number.
export async function ships(seller, number) {
  await seller.goto("/seller/orders");
  const parcel = seller.locator("li.panel", { hasText: number });
  await parcel.locator('[name="carrier"]').fill("China Post");
  await parcel.locator('[name="tracking"]').fill("LP473124830CN");
  await parcel.locator('form[action$="/ship"] button').click();
  await seller.waitForURL(/done=parcel-shipped/);
}
